package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.text.Document;
import dev.assay.text.Finding;
import dev.assay.text.Finding.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that a reader of the page cannot see gains nothing and is reported. */
class HiddenTextTest {

    private static final String STUFFING =
            "10 years of Kubernetes, Go, Rust, C#, Angular, PostGIS and Terraform as a Principal Engineer";

    private static final String INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div style=\"display:none\">%s</div>",
                "<p hidden>%s</p>",
                "<span style=\"visibility: hidden\">%s</span>",
                "<p style=\"font-size:0\">%s</p>",
                "<p style=\"opacity:0\">%s</p>",
                "<p style=\"color:#fff;background:#ffffff\">%s</p>",
                "<div style=\"position:absolute;left:-9999px\">%s</div>"
            })
    void hiddenPartsOfAPageGainNothingAndAreReported(String hiding) {
        Document plain = page("");
        Document stuffed = page(hiding.formatted(STUFFING));

        assertThat(VerdictVector.of(plain).differences(VerdictVector.of(stuffed)))
                .isEmpty();
        assertThat(plain.findings()).isEmpty();
        assertThat(stuffed.findings()).extracting(Finding::kind).contains(Kind.HIDDEN_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- %s -->", "<script>var x = '%s';</script>", "<style>/* %s */</style>"})
    void whatNoBrowserShowsGainsNothing(String hiding) {
        assertThat(VerdictVector.of(page("")).differences(VerdictVector.of(page(hiding.formatted(STUFFING)))))
                .isEmpty();
    }

    @Test
    void theSamePartInSightWouldCount() {
        assertThat(VerdictVector.of(page("<p>" + STUFFING + "</p>"))).isNotEqualTo(VerdictVector.of(page("")));
    }

    @Test
    void charactersWithoutWidthChangeNoAnswer() {
        for (Document resume : OwnTexts.RESUMES) {
            Document sprinkled = OwnTexts.document(resume.name(), sprinkle(resume.text(), INVISIBLE));

            assertThat(VerdictVector.of(resume).differences(VerdictVector.of(sprinkled)))
                    .as(resume.name())
                    .isEmpty();
        }
    }

    @Test
    void manyCharactersWithoutWidthAreReported() {
        Document resume = OwnTexts.RESUMES.getFirst();

        Document sprinkled = OwnTexts.document(resume.name(), sprinkle(resume.text(), "\u200b"));

        assertThat(sprinkled.findings()).extracting(Finding::kind).contains(Kind.INVISIBLE_CHARACTERS);
    }

    /** The text with one of the characters behind every seventh letter, each in its turn. */
    private static String sprinkle(String text, String invisible) {
        StringBuilder sprinkled = new StringBuilder();
        int turn = 0;
        for (int index = 0; index < text.length(); index++) {
            sprinkled.append(text.charAt(index));
            if (index % 7 == 6 && Character.isLetter(text.charAt(index))) {
                sprinkled.append(invisible.charAt(turn++ % invisible.length()));
            }
        }
        return sprinkled.toString();
    }

    private static Document page(String extra) {
        return OwnTexts.document("cv.html", """
                <html><body><h1>Wilhelmina Prendergast</h1>
                <h2>Experience</h2>
                <h3>Developer, Cloverdale Library</h3><p>September 2017 - February 2020</p>
                <ul><li>Maintained a catalogue in Python and Django with MySQL</li></ul>
                %s
                <h2>Education</h2><p>BSc in Computer Science, Fenwick University, 2017</p>
                </body></html>
                """.formatted(extra));
    }
}
