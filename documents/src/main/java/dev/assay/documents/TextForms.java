package dev.assay.documents;

import dev.assay.documents.bundle.MailHead;
import dev.assay.documents.europass.EuropassReader;
import dev.assay.documents.jsonresume.JsonResumeReader;
import dev.assay.documents.plain.TextDecoder;
import dev.assay.documents.source.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells apart the forms that are made of plain characters. */
final class TextForms {

    private static final int HEAD = 8192;

    /** Servers write long lines about the way that a mail took. */
    private static final int MAIL_HEAD = 1 << 16;

    /** More control characters than one in this many are no text. */
    private static final int CONTROLS = 50;

    private static final List<String> BINARY_ENDINGS = List.of("pdf", "docx", "odt", "doc", "rtf");
    private static final List<String> PAGE_PARTS =
            List.of("<body", "<head", "<div", "<p>", "<table", "<h1", "<meta", "<br", "<ul");

    private TextForms() {}

    static Form detect(String ending, byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        if (isBinary(text)) {
            throw BINARY_ENDINGS.contains(ending)
                    ? Refusal.corrupt("its start is broken; ask for the file again")
                    : Refusal.unsupported("it is no text document; ask for the résumé as PDF or DOCX");
        }
        String head =
                text.substring(0, Math.min(text.length(), HEAD)).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("{")) {
            return ofJson(ending, text);
        }
        if (MailHead.starts(text.substring(0, Math.min(text.length(), MAIL_HEAD)))) {
            return Form.MAIL;
        }
        if (head.startsWith("<") && EuropassReader.reads(head)) {
            return Form.EUROPASS;
        }
        if (isPage(ending, head)) {
            return Form.HTML;
        }
        if (head.startsWith("<?xml") || head.startsWith("<svg")) {
            throw Refusal.unsupported("it is an XML file of no known kind; ask for the résumé as PDF or DOCX");
        }
        if (ending.equals("rtf") || ending.equals("pdf") || ending.equals("docx") || ending.equals("odt")) {
            return head.isEmpty() ? Form.TEXT : ofBrokenEnding(ending, head);
        }
        return ending.equals("md") || ending.equals("markdown") ? Form.MARKDOWN : Form.TEXT;
    }

    /** A text under the wrong ending is read; the remains of a PDF file are not a text. */
    private static Form ofBrokenEnding(String ending, String head) {
        if (ending.equals("pdf") && (head.contains(" obj") || head.contains("endstream"))) {
            throw Refusal.corrupt("its PDF structure is broken or cut off; ask for the file again");
        }
        return Form.TEXT;
    }

    private static Form ofJson(String ending, String text) {
        Optional<Boolean> resume = JsonResumeReader.describesResume(text);
        if (resume.orElse(false)) {
            return Form.JSON_RESUME;
        }
        if (!ending.equals("json")) {
            return Form.TEXT;
        }
        throw resume.isEmpty()
                ? Refusal.corrupt("its JSON is broken or cut off; ask for the file again")
                : Refusal.unsupported("it is JSON, but no JSON Resume; ask for the résumé as PDF or DOCX");
    }

    private static boolean isPage(String ending, String head) {
        boolean started = head.startsWith("<!doctype html") || head.startsWith("<html");
        boolean named = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
        return started
                || ((named || head.startsWith("<"))
                        && (head.contains("<html") || PAGE_PARTS.stream().anyMatch(head::contains)));
    }

    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), HEAD);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char unit = text.charAt(i);
            boolean control = unit < ' ' && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f';
            controls += control || unit == '\uFFFD' ? 1 : 0;
        }
        return controls * CONTROLS > length;
    }
}
