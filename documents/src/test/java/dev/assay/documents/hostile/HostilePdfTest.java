package dev.assay.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.BarePdf;
import dev.assay.documents.Documents;
import dev.assay.documents.Readings;
import dev.assay.documents.TestPdf;
import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HostilePdfTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Test
    void aFormThatDrawsItselfEnds() {
        assertEnds(pdf(
                "/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> /Font << /A 6 0 R >> >>",
                "4 0 obj\n<< /Length 5 >>\nstream\n/F Do\nendstream\nendobj\n"
                        + "5 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /F 5 0 R >> >> /Length 11 >>"
                        + "\nstream\n/F Do /F Do\nendstream\nendobj\n"));
    }

    @Test
    void formsThatMultiplyEnd() {
        StringBuilder forms = new StringBuilder("4 0 obj\n<< /Length 6 >>\nstream\n/F5 Do\nendstream\nendobj\n");
        for (int i = 5; i < 45; i++) {
            String calls = ("/F" + (i + 1) + " Do ").repeat(10);
            forms.append(i)
                    .append(" 0 obj\n<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /F")
                    .append(i + 1)
                    .append(' ')
                    .append(i + 1)
                    .append(" 0 R >> >> /Length ")
                    .append(calls.length())
                    .append(" >>\nstream\n")
                    .append(calls)
                    .append("\nendstream\nendobj\n");
        }
        byte[] file = pdf("/Contents 4 0 R /Resources << /XObject << /F5 5 0 R >> >>", forms.toString());
        assertThat(reason(file, Limit.MILLISECONDS, 500)).isEqualTo(Reading.Reason.TIMED_OUT);
    }

    @Test
    void aPageTreeThatHoldsItselfEnds() {
        assertEnds(utf8("""
                %PDF-1.5
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [2 0 R 2 0 R 2 0 R] /Count 1000000 >>
                endobj
                trailer
                << /Root 1 0 R >>
                %%EOF
                """));
    }

    @Test
    void aPictureOfHugeSizeThatIsOnlyClaimedEnds() {
        assertEnds(pdf(
                "/Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >>",
                "4 0 obj\n<< /Length 25 >>\nstream\n600 0 0 800 0 0 cm /I Do\nendstream\nendobj\n"
                        + "5 0 obj\n<< /Type /XObject /Subtype /Image /Width 2000000000 /Height 2000000000 /BitsPerComponent 8"
                        + " /ColorSpace /DeviceRGB /Length 3 >>\nstream\nabc\nendstream\nendobj\n"));
    }

    @Test
    void moreObjectsThanTheLimitEnd() {
        StringBuilder objects = new StringBuilder("4 0 obj\n<< /Length 0 >>\nstream\n\nendstream\nendobj\n");
        for (int i = 5; i < 20_000; i++) {
            objects.append(i).append(" 0 obj\n1\nendobj\n");
        }
        assertThat(reason(pdf("/Contents 4 0 R", objects.toString()), Limit.OBJECTS, 10_000))
                .isEqualTo(Reading.Reason.TOO_LARGE);
    }

    @Test
    void aReferenceToItselfAsALengthEnds() {
        assertEnds(pdf("/Contents 4 0 R", "4 0 obj\n<< /Length 4 0 R >>\nstream\nBT ET\nendstream\nendobj\n"));
    }

    @Test
    void aTableThatPointsToItselfEnds() {
        assertEnds(utf8(
                "%PDF-1.4\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n"));
    }

    @Test
    void anEncryptedFileIsTold() {
        byte[] file = new TestPdf().text(72, 100, "Dana").protectedBy("secret").bytes();
        assertThat(Readings.reason("cv.pdf", file)).isEqualTo(Reading.Reason.ENCRYPTED);
    }

    @Test
    void aBrokenTableOfObjectsIsMadeUpFor() {
        String file = new String(new TestPdf().text(72, 100, "Dana").bytes(), StandardCharsets.ISO_8859_1);
        int at = file.lastIndexOf("startxref");
        String broken = file.substring(0, at) + "startxref\n99999999\n%%EOF\n";
        assertThat(Readings.text("cv.pdf", broken.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Dana");
    }

    @Test
    void scriptsAndLaunchesAreNotRun() {
        assertEnds(pdf("/Contents 4 0 R /AA << /O << /S /Launch /F (/bin/sh) >> >>", """
                4 0 obj
                << /Length 0 >>
                stream

                endstream
                endobj
                5 0 obj
                << /S /JavaScript /JS (app.alert) >>
                endobj
                """));
    }

    private static Reading.Reason reason(byte[] file, Limit limit, long most) {
        Reading reading = Documents.within(Limits.standard().with(limit, most)).read("cv.pdf", file);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).reason();
    }

    private static void assertEnds(byte[] file) {
        long start = System.nanoTime();
        switch (Readings.read("cv.pdf", file)) {
            case Reading.Legible legible ->
                assertThat(legible.document().text()).isNotBlank();
            case Reading.Unreadable unreadable ->
                assertThat(unreadable.reason()).isNotEqualTo(Reading.Reason.TIMED_OUT);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static byte[] pdf(String page, String objects) {
        return BarePdf.ofPage(page).add(objects).bytes();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
