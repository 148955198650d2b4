package dev.assay.documents.html;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.SelfDescription;
import dev.assay.documents.source.TextWriter;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads HTML pages as a browser without scripts shows them. */
public final class HtmlReader implements FormReader {

    /** A title may say a word or two, such as "résumé", that its page does not. */
    private static final int TELLING = 3;

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
        List<String> unshown = SelfDescription.beyond(page.title(), page.body().text());
        if (unshown.size() >= TELLING) {
            flow.hide(String.join(" ", unshown), "in the title, and not on the page");
        }
        page.body()
                .filter(new PageWriter(
                        page.getElementsByTag("html").getFirst(), StyleSheet.of(page, budget), flow, budget));
    }
}
