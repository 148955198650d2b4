package dev.assay.repositories.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Strength;
import dev.assay.repositories.GitRepository;
import dev.assay.repositories.Shown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only a known key, got elsewhere, lets code demonstrate. Keys and signatures are made by OpenSSH and Git themselves. */
class SignaturesTest {

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void aRepository() {
        repository = GitRepository.in(folder.resolve("shop"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed25519", "rsa"})
    void aCommitSignedWithAKnownKeyDemonstrates(String type) {
        Path key = key("own", type);
        sign(key, "Add", "src/stock.py");
        assertThat(python(known(key, "ada@finch.example"))).isEqualTo(Strength.DEMONSTRATED);
    }

    @Test
    void aSignatureByAnUnknownKeyOnlySupports() {
        sign(key("own", "ed25519"), "Add", "src/stock.py");
        assertThat(python(Trust.NONE)).isEqualTo(Strength.SUPPORTED);
        assertThat(python(known(key("other", "ed25519"), "ada@finch.example"))).isEqualTo(Strength.SUPPORTED);
    }

    @Test
    void aKeyKnownForSomeoneElseDoesNotCount() {
        Path key = key("own", "ed25519");
        sign(key, "Add", "src/stock.py");
        assertThat(python(known(key, "bo@heron.example"))).isEqualTo(Strength.SUPPORTED);
    }

    @Test
    void aSignatureMovedToAnotherCommitDoesNotCount() {
        Path key = key("own", "ed25519");
        sign(key, "Add", "src/stock.py");
        String raw = repository.git("cat-file", "commit", "HEAD").replace("Add", "Forged");
        repository.write("raw", raw);
        String forged =
                repository.git("hash-object", "-t", "commit", "-w", "raw").strip();
        repository.git("reset", "-q", "--hard", forged);
        assertThat(python(known(key, "ada@finch.example"))).isEqualTo(Strength.SUPPORTED);
    }

    @Test
    void anAnsweredChallengeProvesEarlierUnsignedWork() {
        Path key = key("own", "ed25519");
        add("Add", "src/stock.py");
        sign(key, "Answer: blue-heron-42", "answer.txt");
        Trust known = known(key, "ada@finch.example");
        assertThat(python(known)).isEqualTo(Strength.SUPPORTED);
        assertThat(python(new Trust(known.keys(), "blue-heron-42"))).isEqualTo(Strength.DEMONSTRATED);
    }

    @Test
    void unsignedWorkOfSomeoneWhoSignsOnlyClaims() {
        Path key = key("own", "ed25519");
        sign(key, "Begin", "begin.txt", List.of("A plan"));
        add("Add", "src/stock.py");
        assertThat(python(known(key, "ada@finch.example"))).isEqualTo(Strength.CLAIMED);
    }

    private Strength python(Trust trust) {
        return java.util.Objects.requireNonNull(
                Shown.in(repository.folder(), trust).get("python"));
    }

    private void add(String message, String path) {
        repository.commit(message, path, code());
    }

    private void sign(Path key, String message, String path) {
        sign(key, message, path, code());
    }

    private void sign(Path key, String message, String path, List<String> lines) {
        repository.write(path, String.join("\n", lines) + "\n").git("add", "-A");
        repository.git("-c", "gpg.format=ssh", "-c", "user.signingkey=" + key, "commit", "-q", "-S", "-m", message);
        repository.seconds(3600);
    }

    private Path key(String name, String type) {
        Path key = folder.resolve(name);
        repository.run(List.of("ssh-keygen", "-q", "-t", type, "-N", "", "-C", "test", "-f", key.toString()));
        return key;
    }

    private static Trust known(Path key, String email) {
        try {
            return Trust.parse(
                    "# known\n" + email + " namespaces=\"git\" " + Files.readString(Path.of(key + ".pub")), null);
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    private static List<String> code() {
        return List.of(
                "class Stock:",
                "    def __init__(self, pieces):",
                "        self.pieces = dict(pieces)",
                "    def available(self, article):",
                "        return self.pieces.get(article, 0)",
                "    def covers(self, article, wanted):",
                "        return self.available(article) >= wanted",
                "    def missing(self, article, wanted):",
                "        missing = wanted - self.available(article)",
                "        return max(0, missing)",
                "    def surplus(self, article, wanted):",
                "        return max(0, self.available(article) - wanted)");
    }
}
