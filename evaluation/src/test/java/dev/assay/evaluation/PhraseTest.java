package dev.assay.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void spellingsOfOneTermMeetInItsNormalForm() {
        assertThat(Phrase.normalForm("REST-APIs")).isEqualTo(Phrase.normalForm("rest api"));
        assertThat(Phrase.normalForm("Node.js,")).isEqualTo(Phrase.normalForm("node.js"));
        assertThat(Phrase.normalForm(". NET")).isEqualTo("net");
        assertThat(Phrase.normalForm("C++ / C#")).isEqualTo("c++ c#");
        assertThat(Phrase.normalForm("AWS")).isEqualTo("aws");
    }

    @Test
    void aSurfaceIsNearAFormThatIsOneOfItsWordsOrHasIt() {
        assertThat(Phrase.isNear("Spring framework", Set.of("spring"))).isTrue();
        assertThat(Phrase.isNear("Spring", Set.of("spring boot"))).isTrue();
        assertThat(Phrase.isNear("unit tests", Set.of("test unit"))).isTrue();
        assertThat(Phrase.isNear("Go", Set.of("go cloud"))).isFalse();
        assertThat(Phrase.isNear("JavaScript", Set.of("java"))).isFalse();
    }

    @Test
    void quotesOverlapThatShareThreeFifthsOfTheShorterOnesWords() {
        assertThat(Phrase.overlap("one two three four five", "three, four; five"))
                .isTrue();
        assertThat(Phrase.overlap("one two three four five", "three four five six seven"))
                .isTrue();
        assertThat(Phrase.overlap("one two three four five", "four five six seven eight"))
                .isFalse();
        assertThat(Phrase.overlap("", "one")).isFalse();
    }

    @Test
    void whiteSpaceIsFoldedOrDropped() {
        assertThat(Phrase.folded(" a\u00a0 b\n\tc ")).isEqualTo("a b c");
        assertThat(Phrase.solid(" a\u2003b\nc ")).isEqualTo("abc");
    }
}
