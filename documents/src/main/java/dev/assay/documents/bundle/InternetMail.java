package dev.assay.documents.bundle;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Mails as they are sent. Of a text in two forms the one that mail programs show is read, which is the HTML: what only the other says,
 * nobody saw.
 */
final class InternetMail implements Bundle {

    /** Newsletters nest four or five parts; each costs a few hundred bytes of stack. */
    private static final int DEEPEST = 20;

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(5_000)
            .build();

    @Override
    public List<Piece> open(byte[] bytes, Budget budget) {
        try {
            MailParts parts = new MailParts();
            collect(bytes, budget, parts);
            return parts.inOrder();
        } catch (MimeException | IOException broken) {
            throw Refusal.corrupt("its structure of a mail is broken; ask for the résumé itself as DOCX or PDF");
        }
    }

    private static void collect(byte[] bytes, Budget budget, MailParts parts) throws MimeException, IOException {
        MimeTokenStream mail = new MimeTokenStream(
                CONFIG,
                DecodeMonitor.SILENT,
                new DefaultBodyDescriptorBuilder(null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
        mail.parse(new ByteArrayInputStream(bytes));
        int depth = 0;
        for (EntityState state = mail.getState(); state != EntityState.T_END_OF_STREAM; state = mail.next()) {
            budget.step();
            depth += change(state);
            if (depth > DEEPEST) {
                throw Refusal.corrupt("its parts lie inside each other more than " + DEEPEST
                        + " deep; ask for the résumé itself as DOCX or PDF");
            }
            if (state == EntityState.T_BODY) {
                byte[] content = content(mail.getDecodedInputStream(), budget);
                parts.add((MaximalBodyDescriptor) mail.getBodyDescriptor(), content);
            }
        }
    }

    private static int change(EntityState state) {
        return switch (state) {
            case T_START_MULTIPART, T_START_MESSAGE -> 1;
            case T_END_MULTIPART, T_END_MESSAGE -> -1;
            default -> 0;
        };
    }

    private static byte[] content(InputStream body, Budget budget) throws IOException {
        byte[] content = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, budget.inflatable() + 1));
        budget.inflate(content.length);
        return content;
    }
}
