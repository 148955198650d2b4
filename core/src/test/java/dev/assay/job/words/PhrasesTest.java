package dev.assay.job.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = Phrases.of("""
            nice to have, plus
            a plus, is a big plus
            """);

    @Test
    void aPhraseIsFoundWithOrWithoutHyphensAndCapitals() {
        assertThat(phrases.isIn(words("This is Nice-to-have."))).isTrue();
        assertThat(phrases.isIn(words("nice, to have"))).isFalse();
    }

    @Test
    void theLongestPhraseAtAWordCounts() {
        assertThat(phrases.lengthAt(words("a plus"), 0)).isEqualTo(2);
        assertThat(phrases.lengthAt(words("a plus"), 1)).isEqualTo(1);
        assertThat(phrases.lengthAt(words("is a big"), 0)).isZero();
    }

    @Test
    void theFirstPlaceBehindAnIndexIsFound() {
        assertThat(phrases.indexIn(words("a plus and one more plus"), 0)).isZero();
        assertThat(phrases.indexIn(words("a plus and one more plus"), 2)).isEqualTo(5);
        assertThat(phrases.indexIn(words("nothing"), 0)).isEqualTo(-1);
    }

    @Test
    void wordsStartWithAPhraseOnlyAtTheirFirstWord() {
        assertThat(phrases.startIn(words("plus Docker"))).isTrue();
        assertThat(phrases.startIn(words("Docker plus"))).isFalse();
        assertThat(phrases.startIn(List.of())).isFalse();
    }

    private static List<Word> words(String text) {
        return Words.of(text, 0, text.length());
    }
}
