package dev.assay.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.text.Sha256;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body was received as a whole.
 *
 * @param request the same, to be read again
 * @param fingerprint a hash of all that makes it this request and no other
 */
record KnownRequest(HttpServletRequest request, String fingerprint) {

    private static final int LONGEST = 4 << 20;

    /** Receives the body; null where it is too long. */
    static @Nullable KnownRequest read(HttpServletRequest request) throws IOException, ServletException {
        MessageDigest digest = Sha256.digest();
        digest.update((request.getMethod() + " " + request.getRequestURI() + " " + request.getQueryString() + "\n")
                .getBytes(UTF_8));
        String type = String.valueOf(request.getContentType());
        if (type.startsWith("multipart/")) {
            for (Part part : request.getParts()) { // kept by the container, on disk where they are large
                digest.update((part.getName() + "\n" + part.getSubmittedFileName() + "\n").getBytes(UTF_8));
                try (InputStream in = part.getInputStream()) {
                    in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
                }
            }
            return new KnownRequest(request, Sha256.hex(digest));
        }
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        digest.update(body);
        return body.length > LONGEST ? null : new KnownRequest(new Again(request, body), Sha256.hex(digest));
    }

    /** The request with its body from memory. */
    private static final class Again extends HttpServletRequestWrapper {
        private final ByteArrayInputStream body;

        Again(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(body, UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public int read(byte[] bytes, int start, int length) {
                    return body.read(bytes, start, length);
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("the body is there already");
                }
            };
        }
    }
}
