package dev.assay.documents.html;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.TextWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML pages as a browser without scripts shows them. */
public final class HtmlReader implements FormReader {

    /** Browsers themselves stop at 512; pages of people nest a few dozen deep. */
    private static final int DEEPEST = 400;

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Flow flow = new Flow(budget);
        write(HtmlCharset.decode(bytes), flow, budget);
        TextWriter writer = new TextWriter(budget);
        flow.writeTo(writer);
        return writer.finish(null);
    }

    /** Writes what a page, or a part of one, shows into a flow. */
    public static void write(String html, Flow flow, Budget budget) {
        NestingCheck.check(html, budget);
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        budget.checkTime();
        writePage(page, flow, budget);
        flow.endLine();
    }

    private static void writePage(Document page, Flow flow, Budget budget) {
        String title = page.title();
        if (!title.isBlank() && !page.body().text().startsWith(title)) {
            flow.append(title);
            flow.gap();
        }
        page.body().filter(new PageWriter(StyleSheet.of(page, budget), flow, budget));
    }
}
