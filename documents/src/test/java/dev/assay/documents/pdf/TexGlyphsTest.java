package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TexGlyphsTest {

    @Test
    void eachEncodingHasItsOwnLigaturesAndDashes() {
        assertThat(read(12, 'R', 123)).isEqualTo("fiR–");
        assertThat(read(28, 'R', 21, 0xE9)).isEqualTo("fiR–é");
    }

    @Test
    void whatACodeMeansElsewhereIsNotKnown() {
        TexGlyphs old = Objects.requireNonNull(TexGlyphs.of(names("a", 12)));
        assertThat(old.text(0xE9)).isNull();
        assertThat(old.text(3)).isNull();
    }

    @Test
    void otherNamesAreNotTexs() {
        assertThat(TexGlyphs.of(names("g", 65))).isNull();
        assertThat(TexGlyphs.of(new String[256])).isNull();
        @Nullable String[] swapped = names("a", 65);
        swapped[66] = "a65";
        assertThat(TexGlyphs.of(swapped)).isNull();
    }

    private static String read(int... codes) {
        TexGlyphs glyphs = Objects.requireNonNull(TexGlyphs.of(names("a", codes)));
        StringBuilder text = new StringBuilder();
        for (int code : codes) {
            text.append(glyphs.text(code));
        }
        return text.toString();
    }

    private static @Nullable String[] names(String prefix, int... codes) {
        @Nullable String[] names = new String[256];
        names[1] = ".notdef";
        for (int code : codes) {
            names[code] = prefix + code;
        }
        return names;
    }
}
