package dev.assay.documents.word;

import dev.assay.documents.archive.AllText;
import dev.assay.documents.archive.Archive;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.documents.source.Timestamps;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads DOCX files: headers once, then the body, then notes, then footers once. */
public final class WordReader implements FormReader {

    /** Whether a zip container is a DOCX file. */
    public static boolean reads(Archive archive) {
        return Parts.holdBody(archive);
    }

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Archive archive = Archive.open(bytes, budget);
        PartReader parts = new PartReader(archive, budget);
        Flow flow = new Flow(budget);
        parts.addOnce(Parts.headers(archive), flow);
        if (!parts.add(Parts.body(archive, budget), flow)) {
            throw Refusal.corrupt("the body of the document is missing; ask for the file again");
        }
        parts.addOnce(Parts.NOTES, flow);
        parts.addOnce(Parts.footers(archive), flow);
        archive.find(Parts.COMMENTS)
                .ifPresent(part -> flow.hide(AllText.of(Element.read(part, budget)), Hiding.COMMENT));
        BehindTheBody.reveal(archive, flow, budget);
        TextWriter writer = new TextWriter(budget);
        flow.writeTo(writer);
        return writer.finish(date(archive, budget));
    }

    private static @Nullable YearMonth date(Archive archive, Budget budget) {
        return archive.find(Parts.PROPERTIES)
                .map(part -> lastChanged(Element.read(part, budget)))
                .orElse(null);
    }

    private static @Nullable YearMonth lastChanged(Element properties) {
        for (String name : List.of("modified", "created")) {
            Element stamp = properties.child(name);
            YearMonth month =
                    stamp == null ? null : Timestamps.month(stamp.text().toString());
            if (month != null) {
                return month;
            }
        }
        return null;
    }
}
