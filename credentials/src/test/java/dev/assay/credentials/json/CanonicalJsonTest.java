package dev.assay.credentials.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    @Test
    void keysAreOrderedByCodeUnitsAndTextEscapedAsLittleAsPossible() {
        String json = """
                {"€": "Euro", "\\r": "return", "\\ufb33": "dalet", "1": "one", "\\ud83d\\ude00": "smile", "ö": "o\\u0308",
                 "a": [true, null, false, "\\u0008\\t\\n\\f\\r\\"\\\\\\/\\u001f\\u007f<"], "": {}}
                """;
        assertThat(CanonicalJson.of(StrictJson.object(json)))
                .isEqualTo("{\"\":{},\"\\r\":\"return\",\"1\":\"one\",\"a\":[true,null,false,"
                        + "\"\\b\\t\\n\\f\\r\\\"\\\\/\\u001f\u007f<\"],\"ö\":\"o\u0308\",\"€\":\"Euro\","
                        + "\"\ud83d\ude00\":\"smile\",\"\ufb33\":\"dalet\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-1.50, -1.5",
        "5e-324, 5e-324",
        "2e-3, 0.002",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "123456789012345680000, 123456789012345680000",
        "1e21, 1e+21",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "333333333.33333329, 333333333.3333333",
        "4.50, 4.5",
        "1e30, 1e+30",
        "0.000000000000000000000000001, 1e-27",
        "9007199254740992, 9007199254740992"
    })
    void numbersAreWrittenAsEcmaScriptWritesThem(double value, String written) {
        assertThat(EcmaNumber.of(value)).isEqualTo(written);
    }
}
