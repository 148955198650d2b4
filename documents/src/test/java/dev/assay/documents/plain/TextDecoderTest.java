package dev.assay.documents.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void unicodeIsReadWithAndWithoutAMark(String charset) {
        String text = "Zoë Müller, Łódź: résumé and experience in Java";
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
        assertThat(TextDecoder.decode(("\uFEFF" + text).getBytes(Charset.forName(charset))))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, 'Zoë Müller – “résumé” for €5'",
        "windows-1252, 'Garçon à Orléans, Señor Núñez'",
        "windows-1251, 'Опыт работы: разработчик на Java, Москва'",
        "KOI8-R, 'Опыт работы: разработчик на языке Java, город Москва'",
        "windows-1250, 'Doświadczenie: programista, Łódź, języki obce'",
        "windows-1250, 'Vývojář, znalosti: Java, řízení týmů, Brno'",
        "windows-1254, 'Yazılım geliştirici, İstanbul, Türkçe, eğitim'",
        "windows-1253, 'Εμπειρία στην ανάπτυξη λογισμικού, Αθήνα'",
        "windows-1255, 'מהנדס תוכנה עם ניסיון של עשר שנים בפיתוח'"
    })
    void oldEncodingsAreGuessed(String charset, String text) {
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }
}
