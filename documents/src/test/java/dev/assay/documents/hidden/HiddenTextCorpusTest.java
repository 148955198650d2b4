package dev.assay.documents.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.text.Document;
import dev.assay.text.Finding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HiddenTextCorpusTest {

    static List<Trick> tricks() {
        return Stream.of(PdfTricks.all(), DrawnTricks.all(), FontTricks.all(), OtherTricks.all(), LayoutTricks.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void whatIsHiddenChangesNoByteOfTheVerdicts(Trick trick) {
        Document with = Readings.document(trick.file(), trick.with());
        Document without = Readings.document(trick.file(), trick.without());
        assertThat(Resumes.assessment(with)).isEqualTo(Resumes.assessment(without));
        assertThat(with.text()).doesNotContain("Kubernetes").doesNotContain("Terraform");
    }

    @ParameterizedTest
    @MethodSource("tricks")
    void theFileWithoutItRaisesNoAlarm(Trick trick) {
        assertThat(Readings.document(trick.file(), trick.without()).findings()).isEmpty();
    }

    @Test
    void everyTrickIsFound(TestReporter reporter) {
        List<Trick> missed = tricks().stream().filter(trick -> !isFound(trick)).toList();
        int all = tricks().size();
        reporter.publishEntry("hidden texts found", all - missed.size() + " of " + all);
        assertThat(missed).isEmpty();
        assertThat(all).isGreaterThanOrEqualTo(140);
    }

    private static boolean isFound(Trick trick) {
        List<Finding> findings = Readings.document(trick.file(), trick.with()).findings();
        return findings.stream()
                .anyMatch(finding -> finding.kind() == trick.kind()
                        && finding.page() == 1
                        && (trick.place() == Trick.Place.NOWHERE
                                || !finding.areas().isEmpty())
                        && (trick.kind() != Finding.Kind.HIDDEN_TEXT
                                || Objects.requireNonNullElse(finding.text(), "")
                                        .contains("Kubernetes")));
    }
}
