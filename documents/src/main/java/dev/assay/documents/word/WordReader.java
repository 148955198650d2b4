package dev.assay.documents.word;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.documents.source.Timestamps;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads DOCX files: headers once, then the body, then notes, then footers once. The parts of a file know each other by name, which
 * all programs choose alike.
 */
public final class WordReader implements FormReader {

    /** The part that makes a zip container a DOCX file. */
    public static final String BODY = "word/document.xml";

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Archive archive = Archive.open(bytes, budget);
        Styles styles = archive.find("word/styles.xml")
                .map(part -> new Styles(Element.read(part, budget)))
                .orElseGet(Styles::new);
        Flow flow = new Flow(budget);
        TextWriter writer = new TextWriter(budget);
        for (String name : HeadersAndFooters.headers(archive)) {
            readPart(archive, name, styles, flow, budget);
        }
        if (!readPart(archive, BODY, styles, flow, budget)) {
            throw Refusal.corrupt("the body of the document is missing; ask for the file again");
        }
        readPart(archive, "word/footnotes.xml", styles, flow, budget);
        readPart(archive, "word/endnotes.xml", styles, flow, budget);
        for (String name : HeadersAndFooters.footers(archive)) {
            readPart(archive, name, styles, flow, budget);
        }
        flow.writeTo(writer);
        return writer.finish(date(archive, budget));
    }

    private static boolean readPart(Archive archive, String name, Styles styles, Flow flow, Budget budget) {
        return archive.find(name)
                .map(part -> {
                    Numbering numbering = archive.find("word/numbering.xml")
                            .map(lists -> new Numbering(Element.read(lists, budget)))
                            .orElseGet(Numbering::new);
                    flow.gap();
                    new BodyReader(styles, numbering, flow, budget).read(part);
                    return true;
                })
                .orElse(false);
    }

    private static @Nullable YearMonth date(Archive archive, Budget budget) {
        return archive.find("docProps/core.xml")
                .map(part -> lastChanged(Element.read(part, budget)))
                .orElse(null);
    }

    private static @Nullable YearMonth lastChanged(Element properties) {
        YearMonth modified = Timestamps.month(text(properties.child("modified")));
        return modified != null ? modified : Timestamps.month(text(properties.child("created")));
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text().toString();
    }
}
