package dev.assay.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.documents.BarePdf;
import dev.assay.documents.Readings;
import dev.assay.documents.TestZip;
import dev.assay.text.Reading;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that ask their reader to fetch something, of a listener that must not be asked. */
class ExternalEntityTest {

    private static final int PATIENCE = 300;

    private static final String TYPE = """
            <!DOCTYPE a [<!ENTITY % b SYSTEM "http://127.0.0.1:PORT/b"> %b; <!ENTITY c SYSTEM "http://127.0.0.1:PORT/c">]>""";
    private static final String LAUGHS = """
            <!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
            <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;">]>
            <a>&f;&f;&f;&f;&f;&f;</a>""";

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            listener.setSoTimeout(PATIENCE);
            files(listener.getLocalPort()).forEach(Readings::read);
            assertThat(asked(listener)).isFalse();
        }
    }

    @Test
    void aDocumentTypeIsRefused() {
        withTypes(1).forEach((name, file) -> {
            if (!name.endsWith("html")) {
                assertThat(Readings.read(name, file)).as(name).isInstanceOf(Reading.Unreadable.class);
            }
        });
    }

    @Test
    void entitiesOfEntitiesAreNotUnfolded() {
        byte[] docx = new TestZip()
                .part("[Content_Types].xml", "<Types/>")
                .part("word/document.xml", LAUGHS)
                .bytes();
        byte[] odt = new TestZip()
                .part("mimetype", "application/vnd.oasis.opendocument.text")
                .part("content.xml", LAUGHS)
                .bytes();
        assertThat(Readings.reason("cv.docx", docx)).isEqualTo(Reading.Reason.CORRUPT);
        assertThat(Readings.reason("cv.odt", odt)).isEqualTo(Reading.Reason.CORRUPT);
        assertThat(Readings.reason("cv.xml", ("<?xml version='1.0'?>" + LAUGHS).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reading.Reason.UNSUPPORTED);
    }

    private static Map<String, byte[]> files(int port) {
        Map<String, byte[]> files = withTypes(port);
        addReferences("http://127.0.0.1:" + port + "/", files);
        return files;
    }

    private static Map<String, byte[]> withTypes(int port) {
        String type = TYPE.replace("PORT", Integer.toString(port));
        String address = "http://127.0.0.1:" + port + "/";
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "cv.docx",
                new TestZip()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("word/document.xml", type + "<a>&c;</a>")
                        .bytes());
        files.put(
                "external.docx",
                new TestZip()
                        .part("[Content_Types].xml", "<Types/>")
                        .part("word/document.xml", "<!DOCTYPE a SYSTEM '" + address + "a.dtd'><a>x</a>")
                        .bytes());
        files.put(
                "cv.odt",
                new TestZip()
                        .part("mimetype", "application/vnd.oasis.opendocument.text")
                        .part("content.xml", type + "<a>&c;</a>")
                        .bytes());
        files.put("cv.xml", ("<?xml version='1.0'?>" + type + "<a>&c;</a>").getBytes(StandardCharsets.UTF_8));
        files.put("cv.svg", ("<svg><image href='" + address + "p.png'/></svg>").getBytes(StandardCharsets.UTF_8));
        files.put(
                "cv.html",
                ("<html><head><base href='" + address + "'><link rel=stylesheet href='" + address
                                + "s.css'><style>@import url(" + address + "t.css)</style></head><body><img src='"
                                + address + "p.png'><iframe src='" + address + "'></iframe>Dana</body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** What office programs and viewers would fetch: templates, pictures, linked files. */
    private static void addReferences(String address, Map<String, byte[]> files) {
        String relation =
                "<Relationship Id='a' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='"
                        + address + "t' TargetMode='External'/>";
        files.put(
                "template.docx",
                TestZip.docx("<w:p><w:r><w:t>Dana</w:t></w:r></w:p>")
                        .part(
                                "word/settings.xml",
                                "<w:settings xmlns:w='w' xmlns:r='r'><w:attachedTemplate r:id='a'/></w:settings>")
                        .part(
                                "word/_rels/settings.xml.rels",
                                "<Relationships>" + relation.formatted("attachedTemplate") + "</Relationships>")
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships>" + relation.formatted("image") + "</Relationships>")
                        .bytes());
        files.put(
                "picture.odt",
                TestZip.odt(
                                "<text:p>Dana<draw:frame><draw:image xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='"
                                        + address + "p.png'/></draw:frame></text:p>")
                        .bytes());
        files.put(
                "cv.rtf",
                ascii("{\\rtf1{\\*\\template " + address + "t}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + address
                        + "p.png\" \\\\d}}Dana\\par}"));
        files.put("cv.md", ascii("# Dana\n\n![](" + address + "p.png)\n\n<img src='" + address + "q.png'>\n"));
        files.put(
                "cv.eml",
                ascii("From: a@example.org\nSubject: b\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>Dana<img src='"
                        + address + "p.png'>\n"));
        files.put(
                "cv.pdf",
                BarePdf.ofPage("/Contents 4 0 R /AA << /O << /S /URI /URI (" + address + ") >> >>").stream(
                                4, "<< /Length %d /F << /FS /URL /F (" + address + "c) >> >>", ascii("BT ET"))
                        .bytes());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean asked(ServerSocket listener) throws IOException {
        try (Socket asked = listener.accept()) {
            return asked.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
