package dev.assay.documents.rtf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.Readings;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    private static final String HEAD =
            "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset2 Symbol;}}"
                    + "{\\colortbl;\\red255\\green255\\blue255;\\red10\\green20\\blue60;}{\\stylesheet{\\s1 heading 1;}}";

    @Test
    void paragraphsAreLinesAndDestinationsAreSkipped() {
        assertThat(
                        text(
                                "{\\*\\generator Some Program;}{\\info{\\author Somebody}}Dana Example\\par\\par Engineer\\par"))
                .isEqualTo("Dana Example\n\nEngineer");
    }

    @Test
    void charactersComeFromCodePagesAndUnicode() {
        assertThat(text("caf\\'e9 {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0} \\u322?\\'f3d\\'9f \\u-10179?\\u-8704?\\par"))
                .isEqualTo("café Москва łódŸ \uD83D\uDE00");
    }

    @Test
    void theFallbackBehindAUnicodeCharacterIsSkipped() {
        assertThat(text("\\uc3 z\\u322 abcd\\par")).isEqualTo("złd");
    }

    @Test
    void symbolsTabsAndDashes() {
        assertThat(text("{\\f2\\'b7}\\tab Kafka \\endash  Java\\line next\\par"))
                .isEqualTo("• Kafka – Java\nnext");
    }

    @Test
    void tableCellsStandSideBySide() {
        assertThat(
                        text(
                                "\\trowd\\cellx1\\cellx2\\pard\\intbl Larkfield\\cell 2015\\cell\\row\\trowd\\pard\\intbl Quillmark\\cell 2019\\cell\\row\\pard after\\par"))
                .isEqualTo("Larkfield | 2015\nQuillmark | 2019\n\nafter");
    }

    @Test
    void fieldsShowTheirResult() {
        assertThat(text("{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt my site}}\\par"))
                .isEqualTo("my site");
    }

    @Test
    void binaryDataIsSkippedByItsLength() {
        assertThat(text("a{\\pict\\bin5 }}}}}}b\\par")).isEqualTo("ab");
    }

    @Test
    void hiddenTextIsHidden() {
        assertHidden("{\\v Kafka}", "formatted as hidden");
        assertHidden("{\\cf1 Kafka}", "letters in the colour of their background");
        assertHidden("{\\fs3 Kafka}", "letters of 2 points or less");
        assertHidden("{\\deleted Kafka}", "deleted, but kept by tracked changes");
    }

    @Test
    void whiteOnADarkBackgroundIsVisible() {
        assertThat(text("{\\cf1\\highlight2 Kafka}\\par")).isEqualTo("Kafka");
    }

    @Test
    void theDateIsTheLastRevision() {
        String file = HEAD + "{\\info{\\creatim\\yr2020\\mo1\\dy1}{\\revtim\\yr2023\\mo11\\dy2}}Dana\\par}";
        assertThat(Readings.document("cv.rtf", bytes(file)).date()).isEqualTo(YearMonth.of(2023, 11));
    }

    @Test
    void aFileThatIsCutOffIsCorrupt() {
        assertThat(Readings.reason("cv.rtf", bytes(HEAD + "Dana"))).isEqualTo(Reading.Reason.CORRUPT);
    }

    @Test
    void manyOpenGroupsEnd() {
        assertThat(Readings.reason("cv.rtf", bytes("{\\rtf1 " + "{".repeat(100_000))))
                .isEqualTo(Reading.Reason.CORRUPT);
    }

    private static void assertHidden(String hidden, String how) {
        byte[] file = bytes(HEAD + "Dana " + hidden + "\\par}");
        assertThat(Readings.text("cv.rtf", file)).isEqualTo("Dana");
        assertThat(Readings.hidden("cv.rtf", file)).containsExactly("Kafka (" + how + ")");
    }

    private static String text(String content) {
        return Readings.text("cv.rtf", bytes(HEAD + content + "}"));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
