package dev.assay.documents.bundle;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Mails as Outlook stores them. Their text is read as a page where there is one, else as it stands. */
final class OutlookMail implements Bundle {

    @Override
    public List<Piece> open(byte[] bytes, Budget budget) {
        try (MAPIMessage mail = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            MailParts parts = new MailParts();
            collect(mail, parts, budget);
            return parts.inOrder();
        } catch (IOException broken) {
            throw Refusal.corrupt("its structure of a mail is broken; ask for the résumé itself as DOCX or PDF");
        }
    }

    private static void collect(MAPIMessage mail, MailParts parts, Budget budget) throws IOException {
        mail.setReturnNullOnMissingChunk(true);
        addOwnText(mail, parts);
        for (AttachmentChunks attached : mail.getAttachmentFiles()) {
            budget.step();
            if (attached.isEmbeddedMessage()) {
                budget.enterFile();
                collect(attached.getEmbeddedMessage(), parts, budget);
                budget.leaveFile();
            } else if (attached.getAttachData() != null && !isShownByText(attached)) {
                byte[] content = attached.getAttachData().getValue();
                budget.inflate(content.length);
                parts.addFile(name(attached), content);
            }
        }
    }

    private static void addOwnText(MAPIMessage mail, MailParts parts) throws IOException {
        try {
            String html = mail.getHtmlBody();
            String text = mail.getTextBody();
            if (html != null && !html.isBlank()) {
                parts.addPage(html);
            } else if (text != null) {
                parts.addText(text);
            }
        } catch (ChunkNotFoundException none) {
            throw new IOException(none);
        }
    }

    private static boolean isShownByText(AttachmentChunks attached) {
        StringChunk type = attached.getAttachMimeTag();
        return attached.getAttachContentId() != null
                && type != null
                && type.getValue() != null
                && type.getValue().startsWith("image/");
    }

    private static String name(AttachmentChunks attached) {
        String name = text(attached.getAttachLongFileName());
        String other = name != null ? name : text(attached.getAttachFileName());
        return other != null ? other : "attachment";
    }

    private static @Nullable String text(@Nullable StringChunk chunk) {
        return chunk == null ? null : chunk.getValue();
    }
}
