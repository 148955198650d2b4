package dev.assay.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.documents.TestOldOffice;
import dev.assay.documents.TestPdf;
import dev.assay.documents.TestZip;
import dev.assay.text.Reading;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class HostileContainersTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aZipOfManyBombsIsTooLarge() {
        TestZip zip = new TestZip();
        for (int i = 0; i < 6; i++) {
            zip.part("cv" + i + ".txt", new byte[20 << 20]);
        }
        assertRefusedSoon("cv.zip", zip.bytes(), Reading.Reason.TOO_LARGE);
    }

    @Test
    void zipsInsideEachOtherEndBeforeTheirBomb() {
        byte[] file = new TestZip().part("cv.txt", new byte[50 << 20]).bytes();
        for (int i = 0; i < 9; i++) {
            file = new TestZip().part("inner.zip", file).bytes();
        }
        assertRefusedSoon("cv.zip", file, Reading.Reason.CORRUPT);
    }

    @Test
    void partsThatShareTheirBytesAreRefused() {
        assertRefusedSoon("cv.zip", overlapping(1_000), Reading.Reason.CORRUPT);
    }

    @Test
    void macrosAreNotRun() {
        byte[] file = TestZip.docx("<w:p><w:r><w:t>Dana</w:t></w:r></w:p>")
                .part("word/vbaProject.bin", TestOldOffice.container(Map.of("VBA", new byte[100])))
                .part("word/embeddings/oleObject1.bin", TestOldOffice.container(Map.of("Package", new byte[100])))
                .bytes();
        assertThat(Readings.text("cv.docm", file)).isEqualTo("Dana");
    }

    @Test
    void aFileOfTwoFormsIsReadAsTheOneItStartsWith() {
        byte[] pdf = new TestPdf().text(72, 100, "Dana in PDF").bytes();
        byte[] zip =
                TestZip.docx("<w:p><w:r><w:t>Dana in DOCX</w:t></w:r></w:p>").bytes();
        assertThat(Readings.text("cv.docx", joined(pdf, zip))).isEqualTo("Dana in PDF");
        byte[] script = "<?php system($_GET['c']); ?>".getBytes(StandardCharsets.US_ASCII);
        assertThat(Readings.text("cv.pdf", joined(pdf, script))).isEqualTo("Dana in PDF");
    }

    @Test
    void aHugeSizeThatIsOnlyClaimedTakesNoMemory() {
        byte[] file = new TestZip().part("cv.txt", "Dana").bytes();
        ByteBuffer zip = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < file.length - 4; at++) {
            if (zip.getInt(at) == 0x02014B50) {
                zip.putInt(at + 24, Integer.MAX_VALUE);
            }
        }
        assertThat(Readings.text("cv.zip", file)).isEqualTo("Dana");
    }

    private static void assertRefusedSoon(String name, byte[] file, Reading.Reason reason) {
        long start = System.nanoTime();
        assertThat(Readings.reason(name, file)).isEqualTo(reason);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    /** A container whose directory names one run of packed bytes many times. */
    private static byte[] overlapping(int entries) {
        byte[] content = new byte[1 << 20];
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] packed = new byte[1 << 16];
        int size = deflater.deflate(packed);
        deflater.end();
        CRC32 sum = new CRC32();
        sum.update(content);
        ByteBuffer zip = ByteBuffer.allocate(size + 40 + entries * 60 + 22).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034B50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        zip.putInt((int) sum.getValue())
                .putInt(size)
                .putInt(content.length)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.put(packed, 0, size);
        int directory = zip.position();
        for (int i = 0; i < entries; i++) {
            byte[] name = "cv%04d.txt".formatted(i).getBytes(StandardCharsets.US_ASCII);
            zip.putInt(0x02014B50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 0)
                    .putShort((short) 8);
            zip.putInt(0).putInt((int) sum.getValue()).putInt(size).putInt(content.length);
            zip.putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            zip.putShort((short) 0).putInt(0).putInt(0).put(name);
        }
        int length = zip.position() - directory;
        zip.putInt(0x06054B50).putInt(0).putShort((short) entries).putShort((short) entries);
        zip.putInt(length).putInt(directory).putShort((short) 0);
        return Arrays.copyOf(zip.array(), zip.position());
    }
}
