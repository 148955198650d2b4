package dev.assay.job.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "hands-on experience | hands on experience",
                "a plan - and a dash | a plan - and a dash",
                "2–5 years | 2 5 years",
                "bachelor’s degree | bachelor's degree",
                "2 years' experience | 2 years ' experience",
                "tools (e.g. Git) | tools ( e.g . git )",
                "a B.Sc. or Ph.D. in physics | a b.sc . or ph.d . in physics",
                "in the U.S.Please apply | in the u.s . please apply",
                "C++, C# | c + + , c #",
            })
    void textIsCutIntoWordsAndMarks(String text, String words) {
        assertThat(Words.of(text, 0, text.length()).stream().map(Word::text)).containsExactly(words.split(" ", -1));
    }

    @Test
    void everyWordKnowsItsPlaceAndItsCapital() {
        assertThat(Words.of("We use Go.", 3, 10))
                .containsExactly(new Word("use", 3, 6, false), new Word("go", 7, 9, true), new Word(".", 9, 10, false));
    }

    @Test
    void blankTextHasNoWords() {
        assertThat(Words.of(" \n\t ", 0, 4)).isEqualTo(List.of());
    }
}
