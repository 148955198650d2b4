package dev.assay.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.TextWriter;
import org.junit.jupiter.api.Test;

class MixedLineTest {

    @Test
    void hebrewIsReadFromRightToLeft() {
        assertThat(read(Script.RIGHT_TO_LEFT, "ריכב סדנהמ")).isEqualTo("מהנדס בכיר");
    }

    @Test
    void latinWordsAndNumbersInItAreReadFromLeftToRight() {
        assertThat(read(Script.RIGHT_TO_LEFT, "Spring Boot םע חותיפ")).isEqualTo("פיתוח עם Spring Boot");
        assertThat(read(Script.RIGHT_TO_LEFT, "2023–2019 תוקידב")).isEqualTo("בדיקות 2019–2023");
        assertThat(read(Script.RIGHT_TO_LEFT, "12.5 תוקידב")).isEqualTo("בדיקות 12.5");
    }

    @Test
    void hebrewInALatinLineIsTurnedAlone() {
        assertThat(read(Script.LEFT_TO_RIGHT, "Translated the handbook into תירבע in 2019"))
                .isEqualTo("Translated the handbook into עברית in 2019");
    }

    @Test
    void bracketsOpenBeforeTheyClose() {
        assertThat(read(Script.RIGHT_TO_LEFT, "(סדנהמ)")).isEqualTo("(מהנדס)");
        assertThat(read(Script.RIGHT_TO_LEFT, ")סדנהמ(")).isEqualTo("(מהנדס)");
    }

    private static String read(Script base, String seen) {
        MixedLine line = new MixedLine(base);
        String[] words = seen.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            line.add(i == 0 ? "" : " ");
            line.add(Word.of(words[i], 10 * i, 10 * i + 9, 100, 10));
        }
        TextWriter writer = new TextWriter(new Budget(Limits.standard()));
        line.writeTo(writer, Direction.RIGHT);
        return writer.finish(null).text();
    }
}
