package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZippedApplicantsTest {

    @TempDir
    private Path folder;

    private Path posting;
    private Path pile;

    @BeforeEach
    void write() throws IOException {
        posting = Files.writeString(folder.resolve("posting.txt"), "Requirements\n- Java\n- PostgreSQL\n");
        pile = Files.createDirectory(folder.resolve("pile"));
    }

    @Test
    void aSingleZipIsReadLikeTheFolderItWasMadeOf() throws IOException {
        List<Path> before = temporaryFolders();
        Path zip = zip("pile.zip", "all/dana.txt", "all/eve/cv.txt", "all/eve/letter.txt");
        assertThat(candidates(zip)).containsExactlyInAnyOrder("dana", "eve");
        assertThat(before).containsAll(temporaryFolders());
    }

    @Test
    void amongOthersAZipIsOneCandidateUnlessItHoldsFoldersOnly() throws IOException {
        zip("pile/dana.zip", "cv.txt", "letters/letter.txt", "papers/paper.txt");
        zip("pile/more.zip", "eve/cv.txt", "fay/cv.txt");
        assertThat(candidates(pile)).containsExactlyInAnyOrder("dana", "eve", "fay");
    }

    @Test
    void aZipInAnApplicantsFolderIsTheApplicants() throws IOException {
        Files.createDirectory(pile.resolve("dana"));
        zip("pile/dana/papers.zip", "one/cv.txt", "two/letter.txt");
        assertThat(candidates(pile)).containsExactly("dana");
    }

    @Test
    void theSameAsTheFolderItWasMadeOf() throws IOException {
        Path zip = zip("pile.zip", "dana.txt", "eve.txt");
        Files.writeString(pile.resolve("dana.txt"), resume("dana.txt"));
        Files.writeString(pile.resolve("eve.txt"), resume("eve.txt"));
        assertThat(Ran.assay("shortlist", posting, zip, "--format", "json").out())
                .isEqualTo(Ran.assay("shortlist", posting, pile, "--format", "json")
                        .out());
    }

    @Test
    void oneThatLeadsOutsideIsRefusedInOneLine() throws IOException {
        List<Path> before = temporaryFolders();
        Ran ran = Ran.assay("shortlist", posting, zip("pile.zip", "../eve.txt"));
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("cannot unpack", "leads out").hasLineCount(1);
        assertThat(before).containsAll(temporaryFolders());
    }

    private List<String> candidates(Path path) {
        Ran ran = Ran.assay("shortlist", posting, path, "--format", "csv");
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
    }

    private Path zip(String name, String... parts) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (String part : parts) {
                out.putNextEntry(new ZipEntry(part));
                out.write(resume(part).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return zip;
    }

    private static String resume(String part) {
        return "Experience\nEngineer, Larkfield Ltd, March 2015 - May 2019\n- Built services with Java for " + part
                + "\n";
    }

    private static List<Path> temporaryFolders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(each -> each.getFileName().toString().startsWith("assay-pile-"))
                    .toList();
        }
    }
}
