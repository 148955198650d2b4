package dev.assay.documents.rtf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Content;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.FormReader;
import dev.assay.documents.source.Refusal;
import dev.assay.documents.source.TextWriter;

/** Reads RTF files. */
public final class RtfReader implements FormReader {

    @Override
    public Content read(byte[] bytes, Budget budget) {
        Flow flow = new Flow(budget);
        RtfInterpreter interpreter = new RtfInterpreter(flow, budget);
        RtfScanner scanner = new RtfScanner(bytes);
        for (RtfScanner.Token token = scanner.next(); token != RtfScanner.Token.END; token = scanner.next()) {
            budget.step();
            switch (token) {
                case OPEN -> interpreter.open();
                case CLOSE -> interpreter.close();
                case WORD -> interpreter.word(scanner.word(), scanner.number(), scanner);
                case BYTE -> interpreter.text(scanner.unit());
                case END -> throw new IllegalStateException("the loop ends before");
            }
        }
        if (interpreter.isOpen()) {
            throw Refusal.corrupt("it is cut off before its end; ask for the file again");
        }
        interpreter.finish();
        TextWriter writer = new TextWriter(budget);
        flow.writeTo(writer);
        return writer.finish(interpreter.date());
    }
}
