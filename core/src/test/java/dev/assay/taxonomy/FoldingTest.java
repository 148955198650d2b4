package dev.assay.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @Test
    void lettersLoseTheirAccentsAsUnicodeDecomposesThem() {
        for (char c = '\u00c0'; c < '\u0180'; c++) {
            String decomposed = Normalizer.normalize(String.valueOf(c), Form.NFD);
            if (decomposed.length() > 1) {
                assertThat(Folding.fold(c))
                        .as("U+%04X", (int) c)
                        .isEqualTo(decomposed.toLowerCase(Locale.ROOT).charAt(0));
            }
        }
    }

    @Test
    void wideLettersSignsAndDigitsBecomeNarrowAsUnicodeComposesThem() {
        for (char c = '\uff01'; c <= '\uff5e'; c++) {
            String narrow = Normalizer.normalize(String.valueOf(c), Form.NFKC);
            assertThat(Folding.fold(c)).isEqualTo(Folding.fold(narrow.charAt(0)));
            assertThat(Folding.narrow(c)).isEqualTo(narrow.charAt(0));
        }
    }

    @Test
    void ligaturesAreTakenApartAsUnicodeDoes() {
        for (char c = '\ufb00'; c <= '\ufb04'; c++) {
            assertThat(Folding.ligature(c)).isEqualTo(Normalizer.normalize(String.valueOf(c), Form.NFKC));
        }
        assertThat(Folding.ligature('a')).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00AD, 0000", "200B, 0000", "FEFF, 0000", "0301, 0000", "00A0, 0020", "2009, 0020", "3000, 0020",
        "2010, 002D", "2013, 002D", "2212, 002D", "2019, 0027", "201C, 0022", "000D, 000A", "2028, 000A",
        "0009, 0009", "0041, 0061", "0416, 0436", "00DF, 0073", "00D8, 006F"
    })
    void whatLooksAlikeBecomesTheSame(String from, String to) {
        assertThat((int) Folding.fold((char) Integer.parseInt(from, 16))).isEqualTo(Integer.parseInt(to, 16));
    }
}
