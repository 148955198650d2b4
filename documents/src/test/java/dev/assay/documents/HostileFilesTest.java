package dev.assay.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.hostile.Bombs;
import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Broken and malicious files of every form: each ends in a text or a reason, soon. */
class HostileFilesTest {

    private static final Duration LONGEST = Limits.standard().time();
    private static final int FLIPS = 300;

    private final Documents documents = Documents.standard();

    @ParameterizedTest
    @EnumSource(Form.class)
    void truncatedFilesEnd(Form form) {
        byte[] file = SampleFiles.of(form);
        for (int percent = 0; percent < 100; percent++) {
            byte[] cut = Arrays.copyOf(file, file.length * percent / 100);
            assertEnds(form, cut, "cut to " + percent + " %");
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void filesWithFlippedBytesEnd(Form form) {
        byte[] file = SampleFiles.of(form);
        long seed = Long.getLong("assay.seed", 20_260_101L);
        Random random = new Random(seed);
        for (int i = 0; i < FLIPS; i++) {
            byte[] broken = file.clone();
            int flips = 1 + random.nextInt(12);
            for (int flip = 0; flip < flips; flip++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            assertEnds(form, broken, "assay.seed=" + seed + ", file " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Bombs.class,
            names = {"ZEROS_.*", "MANY_ZEROS.*"},
            mode = EnumSource.Mode.MATCH_ANY)
    void whatUnpacksToTooMuchIsTooLarge(Bombs bomb) {
        assertThat(Readings.reason(bomb.file(), bomb.bytes())).isEqualTo(Reading.Reason.TOO_LARGE);
    }

    @Test
    void repetitionsEnd() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("cv.html", "<div>".repeat(30_000) + "x");
        files.put("a.html", "<html>" + "<table><tr><td>".repeat(50_000));
        files.put("b.html", "<html><style>" + "a>b ".repeat(50_000) + "{color:red}</style>");
        files.put("c.html", "<html><ul>" + "<li>a".repeat(100_000));
        files.put("cv.rtf", "{\\rtf1 " + "{\\b ".repeat(100_000));
        files.put("cv.json", "{\"work\":[" + "{\"a\":".repeat(100_000));
        files.put("cv.md", "[".repeat(100_000));
        files.put("a.md", "- ".repeat(100_000));
        files.put("b.md", "|a".repeat(50_000) + "\n" + "|-".repeat(50_000));
        files.put("cv.txt", "a ".repeat(500_000));
        files.forEach((name, text) -> assertEnds(name, text.getBytes(StandardCharsets.UTF_8), name));
    }

    @Test
    void contentsThatRepeatEnd() {
        assertEnds(
                "cv.pdf",
                BarePdf.withStream("<< /Length %d >>", "q ".repeat(500_000).getBytes(StandardCharsets.US_ASCII)),
                "q");
        assertEnds(
                "cv.pdf",
                BarePdf.withStream("<< /Length %d >>", "[".repeat(500_000).getBytes(StandardCharsets.US_ASCII)),
                "[");
        assertEnds(
                "cv.pdf",
                BarePdf.withStream("<< /Length %d >>", "(".repeat(500_000).getBytes(StandardCharsets.US_ASCII)),
                "(");
        assertEnds(
                "cv.pdf",
                BarePdf.withStream(
                        "<< /Length %d >>", "0 0 9 9 re f ".repeat(200_000).getBytes(StandardCharsets.US_ASCII)),
                "re f");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            many.append("BT /F1 9 Tf 1 0 0 1 ")
                    .append(i * 7919 % 600)
                    .append(' ')
                    .append(i * 104_729 % 790)
                    .append(" Tm (ab) Tj ET ");
        }
        assertEnds(
                "cv.pdf",
                BarePdf.withStream("<< /Length %d >>", many.toString().getBytes(StandardCharsets.US_ASCII)),
                "scattered words");
    }

    private void assertEnds(Form form, byte[] file, String what) {
        assertEnds(SampleFiles.name(form), file, form + " " + what);
    }

    private void assertEnds(String name, byte[] file, String what) {
        long start = System.nanoTime();
        Reading reading = documents.read(name, file);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).as(what).isLessThan(LONGEST);
        switch (reading) {
            case Reading.Legible legible ->
                assertThat(legible.document().text()).as(what).isNotBlank();
            case Reading.Unreadable unreadable -> {
                assertThat(unreadable.detail()).as(what).isNotBlank();
                assertThat(unreadable.reason()).as(what).isNotEqualTo(Reading.Reason.TIMED_OUT);
            }
        }
    }
}
