package dev.assay.documents.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.assay.documents.Readings;
import dev.assay.documents.TestMail;
import dev.assay.documents.TestOldOffice;
import dev.assay.documents.TestPdf;
import dev.assay.documents.TestZip;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class BundleReaderTest {

    private static final byte[] RESUME = new TestPdf()
            .text(72, 100, "Mara Lindqvist")
            .nextPage()
            .text(72, 100, "Kafka")
            .bytes();

    private static final byte[] PICTURE = Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUg==");

    @Test
    void aMailIsReadAsItIsShownWithItsFilesBehindIt() {
        Document mail = Readings.document("mail.eml", utf8(TestMail.withAttachment("cv.pdf", RESUME)));
        assertThat(mail.text()).isEqualTo("""
                Please find my résumé attached.
                Mara Lindqvist
                Kafka""");
        assertThat(mail.pages()).isEqualTo(3);
        assertThat(mail.placements())
                .hasSize(3)
                .allSatisfy(word -> assertThat(word.start())
                        .isGreaterThanOrEqualTo(mail.text().indexOf("Mara")));
    }

    @Test
    void aMailOfOutlookIsReadWithItsFiles() {
        assertThat(Readings.text("mail.msg", TestOldOffice.mail("See my résumé", "cv.pdf", RESUME)))
                .isEqualTo("""
                See my résumé
                Mara Lindqvist
                Kafka""");
    }

    @Test
    void aFileThatCannotBeReadIsAnEmptyPageWithAFinding() {
        Document mail = Readings.document("mail.eml", utf8(TestMail.withAttachment("scan.png", PICTURE)));
        assertThat(mail.pages()).isEqualTo(2);
        assertThat(mail.findings())
                .extracting(Finding::kind, Finding::page, Finding::detail)
                .containsExactly(
                        tuple(
                                Finding.Kind.UNREADABLE_PAGE,
                                2,
                                "the file scan.png inside it is not read: it is a picture without text; ask for the file it was made from"));
    }

    @Test
    void aMailInsideAMailIsRead() {
        String inner = TestMail.withAttachment("cv.txt", utf8("Kafka"));
        assertThat(Readings.text("mail.eml", TestMail.withAttachment("fwd.eml", utf8(inner))))
                .isEqualTo("""
                Please find my résumé attached.
                Please find my résumé attached.
                Kafka""");
    }

    @Test
    void mailsInsideEachOtherManyDeepAreRefused() {
        byte[] file = utf8("Kafka");
        for (int i = 0; i < 12; i++) {
            file = utf8(TestMail.withAttachment("fwd.eml", file));
        }
        assertThat(Readings.document("mail.eml", file).findings())
                .anySatisfy(finding -> assertThat(finding.detail()).contains("files inside files more than 4 deep"));
    }

    @Test
    void aZippedFolderIsReadInTheOrderOfItsNames() {
        byte[] file = new TestZip()
                .part("mara/letter.md", "# Dear team")
                .part("mara/cv.txt", "Mara Lindqvist")
                .part("__MACOSX/mara/._cv.txt", "junk")
                .part("mara/.DS_Store", "junk")
                .bytes();
        assertThat(Readings.text("mara.zip", file)).isEqualTo("Mara Lindqvist\nDear team");
    }

    @Test
    void namesThatLeadElsewhereLeadNowhere() {
        byte[] file =
                new TestZip().part("../../etc/cron.d/cv.txt", "Mara Lindqvist").bytes();
        assertThat(Readings.text("mara.zip", file)).isEqualTo("Mara Lindqvist");
    }

    @Test
    void whereNothingInsideCanBeReadTheFirstReasonIsTheReason() {
        assertThat(Readings.reason(
                        "cv.zip", new TestZip().part("cv.png", PICTURE).bytes()))
                .isEqualTo(Reading.Reason.IMAGE_ONLY);
        assertThat(Readings.reason("cv.zip", new TestZip().part("folder/", "").bytes()))
                .isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void aTextThatOnlyLooksLikeAMailIsAText() {
        assertThat(Readings.text("cv.txt", "From: Leeds\nPhone: 1\n\nKafka")).startsWith("From: Leeds");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
