package dev.assay.documents.markdown;

import dev.assay.documents.plain.TextDecoder;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.TextWriter;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads Markdown files as the text they are shown as, without the signs that mark it up. */
public final class MarkdownReader implements FormReader {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Flow flow = new Flow(budget);
        new MarkdownWriter(flow, budget).write(PARSER.parse(TextDecoder.decode(bytes)));
        TextWriter writer = new TextWriter(budget);
        flow.writeTo(writer);
        return writer.finish(null);
    }
}
