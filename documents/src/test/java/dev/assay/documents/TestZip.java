package dev.assay.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zip containers, DOCX and ODT files among them, for tests. */
public final class TestZip {

    private static final String WORD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
              xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
              xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
              xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
              xmlns:v="urn:schemas-microsoft-com:vml"
              xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">%s</w:document>""";

    private static final String OFFICE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"
              xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">%s</office:document-content>""";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /** A DOCX file with this body. */
    public static TestZip docx(String body) {
        return new TestZip()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/document.xml", WORD.formatted("<w:body>" + body + "</w:body>"));
    }

    /** An ODT file with this text. */
    public static TestZip odt(String text) {
        return odt("", text);
    }

    /** An ODT file with these automatic styles and this text. */
    public static TestZip odt(String styles, String text) {
        return new TestZip()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part(
                        "content.xml",
                        OFFICE.formatted(
                                "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>"
                                        + "<office:text>" + text + "</office:text></office:body>"));
    }

    /** Adds a part of a DOCX file around which stands the root element with its namespaces. */
    public TestZip wordPart(String name, String content) {
        return part(name, WORD.formatted(content));
    }

    /** Adds a part of an ODT file around which stands the root element with its namespaces. */
    public TestZip officePart(String name, String content) {
        return part(name, OFFICE.formatted(content));
    }

    public TestZip part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestZip part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
