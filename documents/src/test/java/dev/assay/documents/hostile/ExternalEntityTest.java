package dev.assay.documents.hostile;

import static org.assertj.core.api.Assertions.assertThat;

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
        files(1).forEach((name, file) -> {
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

    private static boolean asked(ServerSocket listener) throws IOException {
        try (Socket asked = listener.accept()) {
            return asked.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
