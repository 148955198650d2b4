package dev.assay.documents.pile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.documents.TestZip;
import dev.assay.documents.isolation.Isolation;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedPileTest {

    private final ZippedPile pile = new ZippedPile(Optional.of(Isolation.REQUIRED));

    @TempDir
    private Path folder;

    @Test
    void foldersWithNoFileBesideThemAreSeveralPeople() {
        assertThat(holdsMany("dana/cv.txt", "eve/cv.txt")).isTrue();
        assertThat(holdsMany("all/dana/cv.txt", "all/eve/cv.txt")).isTrue();
        assertThat(holdsMany("all/", "all/dana/cv.txt", "all/eve/cv.txt", "__MACOSX/._all"))
                .isTrue();
    }

    @Test
    void filesOfOnePersonAreNotTakenApart() {
        assertThat(holdsMany("cv.txt", "letter.txt")).isFalse();
        assertThat(holdsMany("dana/cv.txt", "dana/letter.txt")).isFalse();
        assertThat(holdsMany("cv.txt", "letters/a.txt", "certificates/b.txt")).isFalse();
        assertThat(ZippedPile.holdsMany(new byte[] {'P', 'K'})).isFalse();
    }

    @Test
    void filesAreUnpackedWithTheirFolders() throws IOException {
        byte[] zip = new TestZip()
                .part("dana/cv.txt", "Dana")
                .part("eve.txt", "Eve")
                .part(".hidden", "x")
                .part("__MACOSX/eve.txt", "x")
                .bytes();
        assertThat(pile.unpack(zip, folder)).isEmpty();
        assertThat(folder.resolve("dana/cv.txt")).hasContent("Dana");
        assertThat(folder.resolve("eve.txt")).hasContent("Eve");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("dana", "eve.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../eve.txt", "/etc/eve.txt", "dana/../../eve.txt", "dana\\..\\..\\eve.txt", "C:/eve.txt"})
    void aNameThatLeadsOutsideIsRefused(String name) throws IOException {
        byte[] zip = new TestZip().part(name, "Eve").bytes();
        assertThat(pile.unpack(zip, folder))
                .hasValueSatisfying(reason -> assertThat(reason).contains("leads out"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileWhereAFolderShouldBeIsRefused() throws IOException {
        byte[] zip = new TestZip().part("dana", "x").part("dana/cv.txt", "y").bytes();
        assertThat(pile.unpack(zip, folder))
                .hasValueSatisfying(reason -> assertThat(reason).contains("same name"));
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() throws IOException {
        Limits small = Limits.standard().with(Limit.INFLATED_BYTES, 1 << 20);
        byte[] zip = new TestZip().part("cv.txt", new byte[2 << 20]).bytes();
        assertThat(new ZippedPile(Optional.of(Isolation.REQUIRED), small).unpack(zip, folder))
                .hasValueSatisfying(reason -> assertThat(reason).contains("unpacks to more than 1 MiB"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReceiverThatCannotTakeAFileIsHeard() {
        byte[] zip = new TestZip().part("cv.txt", "Dana").bytes();
        assertThatThrownBy(() -> pile.unpack(zip, (_, _) -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
    }

    @Test
    void whatGitKeepsIsUnpackedToo() throws IOException {
        byte[] zip = new TestZip()
                .part("dana/siskin/.git/HEAD", "ref: refs/heads/main")
                .bytes();
        assertThat(pile.unpack(zip, folder)).isEmpty();
        assertThat(folder.resolve("dana/siskin/.git/HEAD")).exists();
    }

    @Test
    void partsThatShareTheirBytesAreRefused() throws IOException {
        assertThat(pile.unpack(overlapping(), folder))
                .hasValueSatisfying(reason -> assertThat(reason).contains("broken"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void thisProcessUnpacksTheSame() throws IOException {
        byte[] zip = new TestZip().part("dana/cv.txt", "Dana").bytes();
        assertThat(new ZippedPile(Optional.empty()).unpack(zip, folder)).isEmpty();
        assertThat(folder.resolve("dana/cv.txt")).hasContent("Dana");
    }

    private static boolean holdsMany(String... names) {
        TestZip zip = new TestZip();
        Arrays.stream(names).forEach(name -> zip.part(name, ""));
        return ZippedPile.holdsMany(zip.bytes());
    }

    /** A container whose second entry points to the first one's bytes. */
    private static byte[] overlapping() {
        byte[] zip = new TestZip()
                .part("a.txt", "Dana Example")
                .part("b.txt", "Eve Example")
                .bytes();
        String text = new String(zip, ISO_8859_1);
        int second = text.lastIndexOf("PK\u0001\u0002");
        Arrays.fill(zip, second + 42, second + 46, (byte) 0);
        return zip;
    }
}
