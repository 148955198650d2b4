package dev.assay.evaluation.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A DOCX file that office programs open. */
final class WordFile {

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, String> parts = new TreeMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();

    WordFile(String body) {
        part("document", "document.main", body.isEmpty() ? "" : "<w:body>" + body + "</w:body>");
        part("styles", "styles", """
                <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Sans" w:hAnsi="DejaVu Sans" w:cs="DejaVu Sans" w:eastAsia="Noto Sans CJK SC"/>\
                <w:sz w:val="19"/></w:rPr></w:rPrDefault></w:docDefaults>""");
        StringBuilder lists = new StringBuilder();
        String[] glyphs = {"•", "\uF0A7", "➢", "–", "◦", "✓"};
        for (int i = 0; i < glyphs.length; i++) {
            String font = glyphs[i].charAt(0) >= 0xE000
                    ? "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>"
                    : "";
            lists.append("""
                    <w:abstractNum w:abstractNumId="%d"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
                    <w:lvlText w:val="%s"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr>%s</w:lvl></w:abstractNum>""".formatted(i, glyphs[i], font));
        }
        for (int i = 0; i < glyphs.length; i++) {
            lists.append("<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/></w:num>".formatted(i + 1, i));
        }
        part("numbering", "numbering", lists.toString());
    }

    /** Adds a part of the body's kind, such as {@code footnotes}. */
    WordFile part(String name, String kind, String content) {
        String root = switch (name) {
            case "header1" -> "hdr";
            case "footer1" -> "ftr";
            default -> name;
        };
        parts.put(
                "word/" + name + ".xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:" + root + NAMESPACES + ">" + content
                        + "</w:" + root + ">");
        types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(name, TYPE, kind));
        if (!name.equals("document")) {
            String relation = name.replace("1", "");
            relations.append("<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>"
                    .formatted(name, OFFICE, relation, name));
        }
        return this;
    }

    byte[] bytes() {
        String start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        parts.put(
                "[Content_Types].xml",
                start + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types + "</Types>");
        String relationships = start + "<Relationships xmlns=\"" + PACKAGE + "relationships\">";
        parts.put(
                "_rels/.rels",
                relationships + "<Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/_rels/document.xml.rels", relationships + relations + "</Relationships>");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
