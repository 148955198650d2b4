package dev.assay.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    @Test
    void blocksListsAndTablesAreLines() {
        assertThat(text("""
                        <h1>Dana
                           Example</h1><p>Backend <b>engineer</b>,<br>Leeds</p>
                        <ul><li>Kafka</li><li><p>Java</p></li></ul><ol><li>one</li><li>two</li></ol>
                        <table><tr><td>Larkfield</td><td>2015</td></tr></table>"""))
                .isEqualTo(
                        "Dana Example\nBackend engineer,\nLeeds\n• Kafka\n• Java\n1. one\n2. two\n\nLarkfield | 2015");
    }

    @Test
    void headingsTypedApartAreClosedUp() {
        assertThat(text("<h2>W O R K &nbsp; E X P E R I E N C E</h2><p>Larkfield</p>"))
                .isEqualTo("WORK EXPERIENCE\nLarkfield");
    }

    @Test
    void scriptsAndStylesAreNotRead() {
        assertThat(text("<script>var a = 'Kafka';</script><style>p { color: red }</style><p>Dana</p>"))
                .isEqualTo("Dana");
    }

    @Test
    void theTitleIsNotRead() {
        assertThat(Readings.text("cv.html", "<html><head><title>Dana Example</title></head><body><p>Engineer</p>"))
                .isEqualTo("Engineer");
        assertThat(Readings.text(
                        "cv.html", "<html><head><title>Dana Example</title></head><body><h1>Dana Example</h1>"))
                .isEqualTo("Dana Example");
    }

    @Test
    void whatFloatsToTheRightStandsBehindATab() {
        assertThat(text("<p>Larkfield<span style='float: right'>2015</span></p>"))
                .isEqualTo("Larkfield\t2015");
    }

    @Test
    void theDeclaredEncodingHolds() {
        String page = "<html><head><meta charset=\"windows-1251\"></head><body><p>Москва</p></body></html>";
        assertThat(Readings.text("cv.html", page.getBytes(Charset.forName("windows-1251"))))
                .isEqualTo("Москва");
    }

    @Test
    void stylesThatHideAreSeen() {
        assertHidden("display: none", "not displayed by its style");
        assertHidden("visibility:hidden", "not displayed by its style");
        assertHidden("opacity: 0", "fully transparent");
        assertHidden("font-size: 1px", "letters of 2 points or less");
        assertHidden("font-size: 0", "letters of 2 points or less");
        assertHidden("color: white", "letters in the colour of their background");
        assertHidden("color: #fefefe !important", "letters in the colour of their background");
        assertHidden("color: rgb(255, 255, 255)", "letters in the colour of their background");
        assertHidden("color: rgba(0,0,0,0.0); background: #000", "letters in the colour of their background");
        assertHidden("position:absolute; left:-9999px", "outside the page");
    }

    @Test
    void stylesThatShowAreNot() {
        for (String style : new String[] {
            "color: white; background: #123",
            "color:#777",
            "opacity: .5",
            "font-size: 60%",
            "background: white",
            "color: inherit",
            "background-image: url(x.png); color: white"
        }) {
            assertThat(text("<p>Dana</p><div style='" + style + "'>Kafka</div>"))
                    .as(style)
                    .isEqualTo("Dana\nKafka");
        }
    }

    @Test
    void rulesOfStyleSheetsAndWhatIsInheritedCount() {
        String file =
                "<style>@media screen { .dark { background: #000; } } .dark span { color: #000 } @media print { p { display: none } }"
                        + "</style><p>Dana</p><div class=dark><p><span>Kafka</span></p></div>";
        assertThat(text(file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.html", page(file).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .containsExactly("Kafka (letters in the colour of their background)");
    }

    private static void assertHidden(String style, String how) {
        String file = "<p>Dana</p><div style='" + style + "'>Kafka</div>";
        assertThat(text(file)).as(style).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.html", page(file).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .as(style)
                .containsExactly("Kafka (" + how + ")");
    }

    private static String text(String body) {
        return Readings.text("cv.html", page(body));
    }

    private static String page(String body) {
        return "<!doctype html><html><body>" + body + "</body></html>";
    }
}
