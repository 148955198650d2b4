package dev.assay.cli;

import dev.assay.job.Job;
import dev.assay.job.lint.Remark;
import dev.assay.report.json.Json;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Remarks on a posting as text for a terminal and as JSON. */
final class RemarkWriter {

    private static final int INDENT = 5;

    private RemarkWriter() {}

    static void write(Json json, Remark remark, Document posting) {
        json.text("rule", remark.rule());
        Span span = remark.span();
        if (span != null) {
            json.object(
                    "quote",
                    quote -> quote.number("start", span.start())
                            .number("end", span.end())
                            .text("text", posting.quote(span)));
        }
        json.text("reason", remark.reason()).text("source", remark.source()).text("suggestion", remark.suggestion());
    }

    static void write(Writer out, List<Remark> remarks, Job job, Paint paint) throws IOException {
        out.write(paint.bold(remarks.size() + (remarks.size() == 1 ? " remark" : " remarks")) + "\n\n");
        for (Remark remark : remarks) {
            Span span = remark.span();
            String about = span == null ? "The posting as a whole" : "“" + job.words(span) + "”";
            out.write(paint.bold(Layout.fit(about, Layout.WIDTH)) + "\n");
            paragraph(out, remark.reason());
            paragraph(out, "Instead: " + remark.suggestion());
            for (String line : Layout.wrap(remark.rule() + "; " + remark.source(), Layout.WIDTH - INDENT, "")) {
                out.write(" ".repeat(INDENT) + paint.dim(line) + "\n");
            }
            out.write("\n");
        }
    }

    private static void paragraph(Writer out, String text) throws IOException {
        for (String line : Layout.wrap(text, Layout.WIDTH - INDENT, "")) {
            out.write(" ".repeat(INDENT) + line + "\n");
        }
    }
}
