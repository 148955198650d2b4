package dev.assay.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cellsAreQuotedWhereTheyMustBe() throws IOException {
        assertThat(row("a", "b,c", "say \"hi\"", null, 7)).isEqualTo("a,\"b,c\",\"say \"\"hi\"\"\",,7\r\n");
    }

    @Test
    void aCellThatASpreadsheetWouldComputeIsDisarmed() throws IOException {
        assertThat(row("=HYPERLINK(\"http://x\")", "+1", "-1", "@a"))
                .isEqualTo("\"'=HYPERLINK(\"\"http://x\"\")\",'+1,'-1,'@a\r\n");
    }

    private static String row(@Nullable Object... cells) throws IOException {
        StringWriter out = new StringWriter();
        Csv.writeRow(out, cells);
        return out.toString();
    }
}
