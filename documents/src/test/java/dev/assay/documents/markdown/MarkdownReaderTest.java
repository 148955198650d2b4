package dev.assay.documents.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void theSignsThatMarkUpAreLeftOut() {
        assertThat(text("""
                        # Dana Example
                        Backend **engineer**, [my site](https://example.org)

                        ## Skills
                        * Java, `Spring`
                        * C\\#
                            1. one
                            2. two

                        | Employer | From |
                        |----------|------|
                        | Larkfield | 2015 |
                        """))
                .isEqualTo("Dana Example\nBackend engineer, my site\n\nSkills\n• Java, Spring\n• C#\n1. one\n2. two\n\n"
                        + "Employer | From\nLarkfield | 2015");
    }

    @Test
    void commentsAreHidden() {
        String file = "Dana\n\n<!-- Kafka -->\n";
        assertThat(text(file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.md", file.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Kafka (in a comment)");
    }

    @Test
    void hiddenHtmlIsHidden() {
        String file = "Dana\n\n<div style=\"display:none\">Kafka</div>\n";
        assertThat(text(file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.md", file.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("Kafka (not displayed by its style)");
    }

    @Test
    void deepAndLongFilesEnd() {
        assertThat(text("> ".repeat(20_000) + "deep")).contains("deep");
        assertThat(text("1. a\n".repeat(50_000))).endsWith("50000. a");
        assertThat(text("*a _b ".repeat(20_000))).startsWith("*a _b");
    }

    private static String text(String content) {
        return Readings.text("cv.md", content);
    }
}
