package dev.assay.documents.opendocument;

import dev.assay.documents.archive.Archive;
import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;
import dev.assay.documents.source.Timestamps;
import dev.assay.text.Reading;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads ODT files: page headers once, the text, then page footers once. */
public final class OpenDocumentReader implements FormReader {

    /** The part with the text. */
    public static final String BODY = "content.xml";

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Archive archive = Archive.open(bytes, budget);
        refuseEncrypted(archive);
        Styles styles = new Styles();
        byte[] body = archive.find(BODY)
                .orElseThrow(() -> Refusal.corrupt("the body of the document is missing; ask for the file again"));
        byte[] common = archive.find("styles.xml").orElse(new byte[0]);
        Flow flow = new Flow(budget);
        BodyReader reader = new BodyReader(styles, flow, budget);
        if (common.length > 0) {
            reader.read(common, BodyReader.Scope.HEADERS);
        }
        flow.gap();
        reader.read(body, BodyReader.Scope.BODY);
        flow.gap();
        if (common.length > 0) {
            reader.read(common, BodyReader.Scope.FOOTERS);
        }
        TextWriter writer = new TextWriter(budget);
        flow.writeTo(writer);
        return writer.finish(date(archive, budget));
    }

    private static void refuseEncrypted(Archive archive) {
        boolean encrypted = archive.find("META-INF/manifest.xml")
                .map(part -> new String(part, StandardCharsets.UTF_8).contains("encryption-data"))
                .orElse(false);
        if (encrypted) {
            throw new Refusal(Reading.Reason.ENCRYPTED, "it is protected by a password; ask for a copy without one");
        }
    }

    private static @Nullable YearMonth date(Archive archive, Budget budget) {
        return archive.find("meta.xml")
                .map(part -> Element.read(part, budget).child("meta"))
                .map(meta -> {
                    YearMonth changed = Timestamps.month(text(meta.child("date")));
                    return changed != null ? changed : Timestamps.month(text(meta.child("creation-date")));
                })
                .orElse(null);
    }

    private static @Nullable String text(@Nullable Element element) {
        return element == null ? null : element.text().toString();
    }
}
