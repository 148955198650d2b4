package dev.assay.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSStream;

/** Streams of PDF files with a text in them. */
public final class TestStream {

    private TestStream() {}

    public static COSStream of(String content) {
        COSStream stream = new COSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
