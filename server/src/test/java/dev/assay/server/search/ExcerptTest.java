package dev.assay.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final String FILLING = "much else is written here. ".repeat(40);

    @Test
    void whatStandsAroundAWordIsKept() {
        String excerpt = Excerpt.of(FILLING + "They built the invoice service. " + FILLING, "'invoic'");

        assertThat(excerpt).contains("They built the invoice service.").hasSizeLessThan(450);
    }

    @Test
    void wordsAreKnownByWhatTheirStemsLeaveOfThem() {
        assertThat(Excerpt.of(FILLING + "Small companies" + FILLING, "'compani'"))
                .contains("Small companies");
        assertThat(Excerpt.of(FILLING + "a Company" + FILLING, "'compani'")).contains("a Company");
        assertThat(Excerpt.of(FILLING + "scalability" + FILLING, "'scalabl'")).contains("scalability");
    }

    @Test
    void wordsFarFromEachOtherAreAllKept() {
        String text = "first " + FILLING + "second " + FILLING + "third " + FILLING;

        assertThat(Excerpt.of(text, "'first' & 'second' & 'third'")).contains("first", "second", "third");
    }

    @Test
    void thePlaceThatShowsMostComesBeforeOthers() {
        String text = "move " + FILLING + "move " + FILLING + "the move of old data " + FILLING;

        assertThat(Excerpt.of(text, "'move' <2> 'old' <-> 'data'")).contains("the move of old data");
    }

    @Test
    void noWordIsCut() {
        String excerpt = Excerpt.of(FILLING + "invoice " + FILLING, "'invoic'");

        assertThat(FILLING + "invoice " + FILLING).contains(" " + excerpt.strip() + " ");
    }

    @Test
    void aTextWithoutTheWordGivesNothing() {
        assertThat(Excerpt.of(FILLING, "'xylophon'")).isEmpty();
        assertThat(Excerpt.of(FILLING, "")).isEmpty();
    }
}
