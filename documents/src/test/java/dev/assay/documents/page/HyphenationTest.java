package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HyphenationTest {

    @Test
    void wordsBrokenAtTheEndOfALineAreWhole() {
        assertThat(Hyphenation.join("en-", "terprise")).isEqualTo("enterprise");
        assertThat(Hyphenation.join("(man-", "agement).")).isEqualTo("(management).");
        assertThat(Hyphenation.join("Kuber-", "netes,")).isEqualTo("Kubernetes,");
        assertThat(Hyphenation.join("re-", "quirements")).isEqualTo("requirements");
        assertThat(Hyphenation.join("test-", "ing")).isEqualTo("testing");
        assertThat(Hyphenation.join("under-", "standing")).isEqualTo("understanding");
        assertThat(Hyphenation.join("in-", "formation")).isEqualTo("information");
        assertThat(Hyphenation.join("Entwick\u2010", "lung")).isEqualTo("Entwicklung");
    }

    @Test
    void wordsSpelledWithAHyphenKeepIt() {
        assertThat(Hyphenation.join("roll-", "out")).isEqualTo("roll-out");
        assertThat(Hyphenation.join("customer-", "facing")).isEqualTo("customer-facing");
        assertThat(Hyphenation.join("e-", "commerce")).isEqualTo("e-commerce");
        assertThat(Hyphenation.join("start-", "up")).isEqualTo("start-up");
        assertThat(Hyphenation.join("multi-", "account,")).isEqualTo("multi-account,");
        assertThat(Hyphenation.join("state-of-", "the-art")).isEqualTo("state-of-the-art");
        assertThat(Hyphenation.join("Back-", "End")).isEqualTo("Back-End");
    }

    @Test
    void onlyAHyphenBehindALetterLeavesAWordOpen() {
        assertThat(Hyphenation.isOpen("depart-")).isTrue();
        assertThat(Hyphenation.isOpen("-")).isFalse();
        assertThat(Hyphenation.isOpen("2019-")).isFalse();
        assertThat(Hyphenation.isOpen("roll-out")).isFalse();
    }
}
