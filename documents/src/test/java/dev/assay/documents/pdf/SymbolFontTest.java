package dev.assay.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymbolFontTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABCDEF+OpenSans-SemiCondensed",
                "MyriadPro-SemiCond",
                "LMSansDemiCond10-Regular",
                "ROBOTO-SEMICONDENSED",
                "roboto semicondensed",
                "LexiconNo2-RomanA",
                "Silicon",
                "MiniConsole",
                "Arial"
            })
    void aNameThatHoldsIconByChanceIsThatOfAnOrdinaryFont(String name) {
        assertThat(SymbolFont.of(name)).isEqualTo(SymbolFont.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MaterialIcons-Regular",
                "Material Icons",
                "bootstrap-icons",
                "ABCDEF+Ionicons",
                "GLYPHICONSHalflings-Regular",
                "MyIcon",
                "icon",
                "ICON-SET",
                "FontAwesome6Free-Solid",
                "fontello"
            })
    void iconFontsAreKnownByTheirNames(String name) {
        assertThat(SymbolFont.of(name)).isEqualTo(SymbolFont.ICONS);
        assertThat(SymbolFont.of(name).unknown()).isEmpty();
    }
}
