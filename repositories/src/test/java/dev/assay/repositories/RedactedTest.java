package dev.assay.repositories;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Exhibit;
import dev.assay.evidence.Holder;
import dev.assay.evidence.Strength;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Trust;
import dev.assay.repositories.redacted.SignedSummary;
import dev.assay.repositories.redacted.SigningKey;
import dev.assay.repositories.redacted.Summary;
import dev.assay.repositories.redacted.SummarySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A summary of a repository tells what its code shows and nothing of the code. */
class RedactedTest {

    private static final String CANARY = "Zyxwvut";
    private static final Owner OWNER = Owner.of(List.of("ada-" + CANARY + "@finch.example"), List.of());

    @TempDir
    private Path folder;

    private GitRepository repository;

    @BeforeEach
    void aRepositoryFullOfCanaries() {
        repository = GitRepository.in(folder.resolve(CANARY + "-repository"))
                .as("Ada " + CANARY + " <ada-" + CANARY + "@finch.example>");
        List<String> lines = new ArrayList<>(Samples.orders());
        lines.add("import boto3 # " + CANARY);
        lines.add(CANARY + " = boto3.client('" + CANARY + "')");
        repository.write("compose.yml", "services:\n  " + CANARY + ":\n    image: " + CANARY + "/postgres:16\n");
        repository.write(CANARY + "/Dockerfile", "FROM " + CANARY + "/python:3\nRUN " + CANARY + "\nCMD python\n");
        repository.commit("Fix " + CANARY, CANARY + "/" + CANARY + ".py", lines);
        repository.git("checkout", "-q", "-b", CANARY);
        repository.git("tag", CANARY + "-tag");
        repository
                .as("Bo " + CANARY + " <bo@" + CANARY + ".example>")
                .commit("More " + CANARY, "b.py", List.of(CANARY));
    }

    @Test
    void nothingOfTheRepositoryIsInIt() throws IOException {
        String text = signed();
        assertThat(text).contains("shows python USED EMAIL_MATCH", "shows django USED EMAIL_MATCH", "commits 2 own 1");
        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain(CANARY.toLowerCase(Locale.ROOT), "finch", "models.py");
        for (String id :
                repository.git("log", "--all", "--format=%H%n%T").lines().toList()) {
            assertThat(text).doesNotContain(id.substring(0, 8));
        }
        for (String line : Samples.orders()) {
            assertThat(line.strip().length() > 12 && text.contains(line.strip()))
                    .as(line)
                    .isFalse();
        }
    }

    @Test
    void theSameRepositoryAndKeyGiveTheSameBytes() throws IOException {
        assertThat(signed()).isEqualTo(signed());
        assertThat(Files.getPosixFilePermissions(folder.resolve("key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theRepositorysHolderCanMakeItAgain() throws IOException {
        Summary theirs = SignedSummary.read(signed()).orElseThrow().summary();
        assertThat(Summary.of(profile(), OWNER, theirs.salt())).isEqualTo(theirs);
        repository.commit("Later", "later.py", List.of("x = 1"));
        assertThat(Summary.of(profile(), OWNER, theirs.salt())).isNotEqualTo(theirs);
    }

    @Test
    void aChangedByteIsRefused() throws IOException {
        byte[] bytes = signed().getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThat(SignedSummary.read(new String(changed, UTF_8)))
                    .as("byte " + i)
                    .isEmpty();
        }
        String text = signed();
        assertThat(SignedSummary.read(text + "\n")).isEmpty();
        assertThat(SignedSummary.read(text.replace("\n", "\r\n"))).isEmpty();
        assertThat(SignedSummary.read(text.substring(0, text.lastIndexOf("signature"))))
                .isEmpty();
    }

    @Test
    void itSupportsForItsAddressAndClaimsForOthers() throws IOException {
        Path file = folder.resolve("work.evidence");
        Files.writeString(file, signed());
        assertThat(strongest(file, "ada-" + CANARY + "@finch.example")).isEqualTo(Strength.SUPPORTED);
        assertThat(strongest(file, "bo@heron.example")).isEqualTo(Strength.CLAIMED);
        Files.writeString(file, signed().replace("own 1", "own 2"));
        assertThat(new SummarySource().read(file, Holder.UNKNOWN)).isInstanceOf(Exhibit.Refused.class);
    }

    private Strength strongest(Path file, String email) {
        SummarySource source = new SummarySource();
        assertThat(source.recognises(file)).isTrue();
        Exhibit.Shown shown = (Exhibit.Shown) source.read(file, Holder.of(List.of(email)));
        assertThat(shown.findings().getFirst().detail()).contains("The code is not here");
        return shown.evidence().stream()
                .map(Evidence::strength)
                .max(Strength::compareTo)
                .orElseThrow();
    }

    private String signed() throws IOException {
        SigningKey key = SigningKey.at(folder.resolve("key"));
        RepositoryProfile profile = profile();
        return key.signed(Summary.of(profile, OWNER, key.saltFor(profile.head())));
    }

    private RepositoryProfile profile() {
        RepositoryReading reading = RepositoryReader.standard().read(repository.folder(), OWNER, Trust.NONE);
        return ((RepositoryReading.Read) reading).profile();
    }
}
