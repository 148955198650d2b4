package dev.assay.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Limits standard = Limits.standard();

    @Test
    void everyLimitEndsInTooLarge() {
        byte[] text = "Dana Example".getBytes(StandardCharsets.UTF_8);
        byte[] docx = TestZip.docx("<w:p><w:r><w:t>Dana</w:t></w:r></w:p>").bytes();
        byte[] pdf = new TestPdf()
                .text(72, 100, "one")
                .nextPage()
                .text(72, 100, "two")
                .bytes();
        assertThat(reason(standard.with(Limit.BYTES, 4), text)).isEqualTo(Reading.Reason.TOO_LARGE);
        assertThat(reason(standard.with(Limit.CHARACTERS, 4), text)).isEqualTo(Reading.Reason.TOO_LARGE);
        assertThat(reason(standard.with(Limit.ZIP_ENTRIES, 1), docx)).isEqualTo(Reading.Reason.TOO_LARGE);
        assertThat(reason(standard.with(Limit.INFLATED_BYTES, 100), docx)).isEqualTo(Reading.Reason.TOO_LARGE);
        assertThat(reason(standard.with(Limit.INFLATED_BYTES, 40), pdf)).isEqualTo(Reading.Reason.TOO_LARGE);
        assertThat(reason(standard.with(Limit.PAGES, 1), pdf)).isEqualTo(Reading.Reason.TOO_LARGE);
    }

    @Test
    void aReaderThatTakesTooLongTimesOut() {
        byte[] page = ("<html><body>" + "<div><p>x</p>".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(reason(standard.with(Limit.MILLISECONDS, 5), page)).isEqualTo(Reading.Reason.TIMED_OUT);
    }

    @Test
    void anInterruptedCallerGetsAnAnswerAndStaysInterrupted() {
        byte[] page = ("<html><body>" + "<div><p>x</p>".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        Thread.currentThread().interrupt();
        assertThat(reason(standard, page)).isEqualTo(Reading.Reason.TIMED_OUT);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void theObjectsOfAPdfFileAreCounted() {
        byte[] pdf = new TestPdf().text(72, 100, "one").bytes();
        assertThat(reason(standard.with(Limit.OBJECTS, 2), pdf)).isEqualTo(Reading.Reason.TOO_LARGE);
    }

    @Test
    void limitsArePositive() {
        assertThatThrownBy(() -> standard.with(Limit.PAGES, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Reading.Reason reason(Limits limits, byte[] file) {
        Reading reading = Documents.within(limits).read("cv", file);
        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        return ((Reading.Unreadable) reading).reason();
    }
}
