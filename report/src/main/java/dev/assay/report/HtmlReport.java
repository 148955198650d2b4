package dev.assay.report;

import dev.assay.Shortlist;
import dev.assay.text.Document;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/**
 * Writes a shortlist as one self-contained HTML file. Same shortlist, same bytes. Stateless and thread-safe.
 *
 * <p>Nothing of a candidate is left out, however long the list: every verdict stands once in the file, the matrix refers to it, and
 * each candidate's part is written as soon as it is made.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Writes the report.
     *
     * @param documentsByCandidate what was read, by the candidate's id; quotes are shown in the lines of these documents
     */
    public static void write(Writer out, Shortlist shortlist, Map<String, List<Document>> documentsByCandidate)
            throws IOException {
        ReportPage page = ReportPage.of(shortlist, documentsByCandidate, Links.ONE_PAGE);
        Writer visible = new VisibleText(out);
        try {
            render(new OwaspHtmlTemplateOutput(new WriterOutput(visible)), page);
        } catch (UncheckedIOException fault) {
            throw new IOException(fault.getMessage(), fault);
        }
        visible.flush();
    }

    @SuppressWarnings("NullAway") // generated code takes null where nothing intercepts
    private static void render(HtmlTemplateOutput output, ReportPage page) {
        JtereportGenerated.render(output, null, page);
    }
}
