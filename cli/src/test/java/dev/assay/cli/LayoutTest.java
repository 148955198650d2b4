package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void nothingAFileSaysReachesTheTerminalAsACommand() {
        assertThat(Layout.oneLine("a\u001b[31mred\r\nb\u0007\u009bc")).isEqualTo("a [31mred b c");
    }

    @Test
    void longLinesAreBrokenAtSpaces() {
        assertThat(Layout.wrap("one two three", 7, "  ")).containsExactly("one two", "  three");
        assertThat(Layout.wrap("unbreakable", 4, "")).containsExactly("unbreakable");
    }

    @Test
    void textIsCutWithAnEllipsisAndFilledUp() {
        assertThat(Layout.fit("requirement", 6)).isEqualTo("requi…");
        assertThat(Layout.pad("ab", 4)).isEqualTo("ab  ");
    }

    @Test
    void oneThingIsNotPlural() {
        assertThat(Layout.count(1, "candidate")).isEqualTo("1 candidate");
        assertThat(Layout.count(0, "candidate")).isEqualTo("0 candidates");
    }
}
