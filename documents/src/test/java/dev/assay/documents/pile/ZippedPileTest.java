package dev.assay.documents.pile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.documents.isolation.Isolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZippedPileTest {

    private final Map<String, String> taken = new TreeMap<>();

    @Test
    void everyFileIsHandedOnUnderTheNameThatItHasInTheArchive() throws IOException {
        byte[] zip = zip(Map.of("pile/ada.txt", "Ada", "pile/grace/cv.md", "Grace", "../../out", "away"));

        assertThat(unpack(zip)).isEmpty();
        assertThat(taken)
                .containsExactly(
                        Map.entry("../../out", "away"),
                        Map.entry("pile/ada.txt", "Ada"),
                        Map.entry("pile/grace/cv.md", "Grace"));
    }

    @Test
    void oneThatIsCutOffIsRefusedWithWhatToDo() throws IOException {
        byte[] zip = zip(Map.of("ada.txt", "Ada"));

        assertThat(unpack(Arrays.copyOf(zip, zip.length - 30)))
                .hasValueSatisfying(why -> assertThat(why).contains("broken or cut off"));
        assertThat(taken).isEmpty();
    }

    @Test
    void aBombGoesOffInTheOtherProcess() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            zip.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < 1100; i++) {
                zip.write(zeros);
            }
        }

        assertThat(unpack(out.toByteArray()))
                .hasValueSatisfying(why -> assertThat(why).containsAnyOf("unpacks to more than", "too much memory"));
        assertThat(taken).isEmpty();
    }

    @Test
    void aReceiverThatCannotTakeAFileIsHeard() throws IOException {
        byte[] zip = zip(Map.of("ada.txt", "Ada"));

        assertThatThrownBy(() -> ZippedPile.unpack(zip, Isolation.BEST, (_, _) -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
    }

    private Optional<String> unpack(byte[] zip) throws IOException {
        return ZippedPile.unpack(
                zip, Isolation.BEST, (path, content) -> taken.put(path, new String(content.readAllBytes(), UTF_8)));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }
}
