package dev.assay.repositories.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Strength;
import dev.assay.repositories.GitRepository;
import dev.assay.repositories.Shown;
import dev.assay.repositories.StockCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
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
    private final List<Path> homes = new ArrayList<>();

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

    @ParameterizedTest
    @ValueSource(strings = {"ed25519 sign", "rsa3072 sign", "ed25519 cert"})
    void aCommitSignedWithAKnownOpenPgpKeyDemonstrates(String kind) {
        Path gpg = gpg("Ada <ada@finch.example>", kind);
        signByOpenPgp(gpg, "Add", "src/stock.py");
        assertThat(repository.git("-c", "gpg.program=" + gpg, "verify-commit", "--raw", "HEAD"))
                .contains("GOODSIG");
        assertThat(python(exported(gpg, "ada@finch.example"))).isEqualTo(Strength.DEMONSTRATED);
        assertThat(python(exported(gpg, "bo@heron.example"))).isEqualTo(Strength.SUPPORTED);
        assertThat(python(Trust.NONE)).isEqualTo(Strength.SUPPORTED);
    }

    @Test
    void anOpenPgpSignatureOnAnotherCommitOrByARevokedOrOtherKeyDoesNotCount() {
        Path gpg = gpg("Ada <ada@finch.example>", "ed25519 sign");
        signByOpenPgp(gpg, "Add", "src/stock.py");
        assertThat(python(exported(gpg("Ada <ada@finch.example>", "ed25519 sign"), "ada@finch.example")))
                .isEqualTo(Strength.SUPPORTED);
        String armoured = repository.run(
                List.of("sh", "-c", "sed -n 's/^://; p' " + folder.resolve("home0/openpgp-revocs.d") + "/*.rev"));
        repository.write("revocation", armoured.substring(armoured.indexOf("-----BEGIN")));
        Trust before = exported(gpg, "ada@finch.example");
        repository.run(List.of(gpg.toString(), "--batch", "-q", "--import", "revocation"));
        assertThat(python(before)).isEqualTo(Strength.DEMONSTRATED);
        assertThat(python(exported(gpg, "ada@finch.example"))).isEqualTo(Strength.SUPPORTED);
        forge("Add", "Forged");
        assertThat(python(before)).isEqualTo(Strength.SUPPORTED);
    }

    @Test
    void aBrokenOpenPgpSignatureProvesNothing() {
        Path gpg = gpg("Ada <ada@finch.example>", "ed25519 sign");
        signByOpenPgp(gpg, "Add", "src/stock.py");
        Trust known = exported(gpg, "ada@finch.example");
        String raw = repository.git("cat-file", "commit", "HEAD");
        int start = raw.indexOf("\n \n") + 4;
        for (int i = start; i < start + 60; i += 7) {
            repository.write("raw", raw.substring(0, i) + (raw.charAt(i) == 'A' ? 'B' : 'A') + raw.substring(i + 1));
            String broken =
                    repository.git("hash-object", "-t", "commit", "-w", "raw").strip();
            repository.git("reset", "-q", "--hard", broken);
            assertThat(python(known)).as("letter " + i).isEqualTo(Strength.SUPPORTED);
        }
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
        forge("Add", "Forged");
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
        repository.commit(message, path, StockCode.LINES);
    }

    private void sign(Path key, String message, String path) {
        sign(key, message, path, StockCode.LINES);
    }

    private void sign(Path key, String message, String path, List<String> lines) {
        repository.write(path, String.join("\n", lines) + "\n").git("add", "-A");
        repository.git("-c", "gpg.format=ssh", "-c", "user.signingkey=" + key, "commit", "-q", "-S", "-m", message);
        repository.seconds(3600);
    }

    private void forge(String words, String others) {
        repository.write("raw", repository.git("cat-file", "commit", "HEAD").replace(words, others));
        String forged =
                repository.git("hash-object", "-t", "commit", "-w", "raw").strip();
        repository.git("reset", "-q", "--hard", forged);
    }

    private void signByOpenPgp(Path gpg, String message, String path) {
        repository.write(path, String.join("\n", StockCode.LINES) + "\n").git("add", "-A");
        repository.git(
                "-c",
                "gpg.program=" + gpg,
                "-c",
                "user.signingkey=ada@finch.example",
                "commit",
                "-q",
                "-S",
                "-m",
                message);
        repository.seconds(3600);
    }

    /** A program that is GnuPG with a new key in a home of its own; a key that only certifies gets a subkey for signing. */
    private Path gpg(String person, String kind) {
        Path home = folder.resolve("home" + homes.size());
        homes.add(home);
        Path program = folder.resolve("gpg" + homes.size());
        try {
            Files.createDirectory(
                    home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.writeString(program, "#!/bin/sh\nexec gpg --homedir '" + home + "' \"$@\"\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
        String[] parts = kind.split(" ", -1);
        repository.run(List.of(
                program.toString(),
                "--batch",
                "-q",
                "--faked-system-time",
                "20210101T000000",
                "--passphrase",
                "",
                "--quick-gen-key",
                person,
                parts[0],
                parts[1],
                "never"));
        if (parts[1].equals("cert")) {
            String listed =
                    repository.run(List.of(program.toString(), "--batch", "-q", "--with-colons", "--list-keys"));
            String fingerprint = listed.lines()
                    .filter(line -> line.startsWith("fpr:"))
                    .findFirst()
                    .orElseThrow()
                    .split(":", -1)[9];
            repository.run(List.of(
                    program.toString(),
                    "--batch",
                    "-q",
                    "--passphrase",
                    "",
                    "--quick-add-key",
                    fingerprint,
                    "ed25519",
                    "sign",
                    "never"));
        }
        return program;
    }

    private Trust exported(Path gpg, String email) {
        String key = repository.run(
                List.of("sh", "-c", gpg + " --batch -q --export --export-options export-minimal | base64 -w0"));
        return Trust.parse(email + " openpgp " + key + "\n", null);
    }

    @AfterEach
    void endAgents() {
        homes.forEach(home -> repository.run(List.of("gpgconf", "--homedir", home.toString(), "--kill", "gpg-agent")));
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
}
