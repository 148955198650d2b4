package dev.assay.documents.bundle;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.jspecify.annotations.Nullable;

/** The parts of a mail: its own text, as pages or plain, and the files attached to it. */
final class MailParts {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<Piece> pages = new ArrayList<>();
    private final List<Piece> texts = new ArrayList<>();
    private final List<Piece> files = new ArrayList<>();

    /** Adds what a part of the mail holds. */
    void add(MaximalBodyDescriptor part, byte[] content) {
        String name = fileName(part);
        String type = part.getMimeType();
        if (isAside(part)) {
            return;
        }
        if (name != null) {
            addFile(name, content);
        } else if (type.equals("text/html")) {
            addPage(decoded(content, part.getCharset()));
        } else if (type.equals("text/plain")) {
            addText(decoded(content, part.getCharset()));
        }
    }

    /** Adds the mail's own text as a page. */
    void addPage(String html) {
        pages.add(piece("mail.html", html));
    }

    /** Adds the mail's own text. */
    void addText(String text) {
        texts.add(piece("mail.txt", text));
    }

    /** Adds an attached file. */
    void addFile(String name, byte[] content) {
        files.add(new Piece(name, () -> content));
    }

    /** What a reader of the mail sees: its text once, then the files. */
    List<Piece> inOrder() {
        List<Piece> all = new ArrayList<>(pages.isEmpty() ? texts : pages);
        all.addAll(files);
        return all;
    }

    private static Piece piece(String name, String text) {
        byte[] content = (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
        return new Piece(name, () -> content);
    }

    /** Pictures that the text shows, and signatures. */
    private static boolean isAside(MaximalBodyDescriptor part) {
        boolean shown = part.getContentId() != null || "inline".equals(part.getContentDispositionType());
        return (part.getMimeType().startsWith("image/") && shown)
                || part.getMimeType().endsWith("-signature")
                || part.getMimeType().equals("text/calendar");
    }

    private static @Nullable String fileName(MaximalBodyDescriptor part) {
        String given = part.getContentDispositionFilename();
        String name = given != null ? given : part.getContentTypeParameters().get("name");
        return name == null && "attachment".equals(part.getContentDispositionType()) ? "attachment" : name;
    }

    private static String decoded(byte[] content, @Nullable String charset) {
        try {
            return new String(content, charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }
}
