package dev.assay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallLettersTest {

    @Test
    void everyLetterGetsSmallAndStaysOneLetter() {
        assertThat(SmallLetters.of("İstanbul ÉCOLE Node.js")).isEqualTo("istanbul école node.js");
        assertThat(SmallLetters.of("İİ")).hasSize(2);
    }
}
