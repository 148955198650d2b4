package dev.assay.repositories.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.RefusedException;
import dev.assay.text.Reading.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer over HTTPS. The host's addresses are looked up once, all of them are checked, and the connection is made to
 * one that was checked, so that no later look-up can lead elsewhere. No cookie, password, proxy or setting of the machine is used.
 */
final class GuardedExchange implements AutoCloseable {

    private static final int CONNECT_MILLISECONDS = 10_000;
    private static final int SILENCE_MILLISECONDS = 30_000;
    private static final int LONGEST_LINE = 1 << 13;
    private static final int MOST_HEADERS = 100;

    private final Socket plain;
    private final SSLSocket socket;
    private final InputStream in;
    private final int status;
    private final Map<String, String> headers = new HashMap<>();

    /** @param body what to send, or null to ask only */
    GuardedExchange(FetchRules rules, Place place, String tail, byte @Nullable [] body, String type, Deadline deadline)
            throws IOException {
        deadline.check();
        plain = new Socket(java.net.Proxy.NO_PROXY);
        try {
            plain.connect(new InetSocketAddress(address(rules, place.host()), rules.port()), CONNECT_MILLISECONDS);
            plain.setSoTimeout(SILENCE_MILLISECONDS);
            socket = (SSLSocket) rules.sockets().createSocket(plain, place.host(), rules.port(), true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            socket.setSSLParameters(parameters);
            send(place, tail, body, type);
            in = new BufferedInputStream(new Timed(socket.getInputStream(), deadline), 1 << 16);
            status = readHead();
        } catch (IOException | RuntimeException fault) {
            plain.close();
            throw fault;
        }
    }

    private static InetAddress address(FetchRules rules, String host) throws IOException {
        List<InetAddress> all = rules.names().of(host);
        if (all.isEmpty() || !all.stream().allMatch(rules.addresses())) {
            throw new RefusedException(
                    Reason.UNSUPPORTED, "the name of its host leads to an address that is not of the public Internet");
        }
        return all.getFirst();
    }

    private void send(Place place, String tail, byte @Nullable [] body, String type) throws IOException {
        String head = (body == null ? "GET " : "POST ") + place.path() + tail + " HTTP/1.1\r\nHost: " + place.host()
                + "\r\nUser-Agent: git/assay\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n"
                + (body == null ? "" : "Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n")
                + "\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(ISO_8859_1));
        if (body != null) {
            out.write(body);
        }
        out.flush();
    }

    private int readHead() throws IOException {
        String[] words = line().split(" ", 3);
        if (words.length < 2 || !words[0].startsWith("HTTP/1.") || !words[1].matches("[1-5][0-9][0-9]")) {
            throw new IOException("no answer of HTTP");
        }
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon <= 0 || headers.size() > MOST_HEADERS) {
                throw new IOException("a broken header");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return Integer.parseInt(words[1]);
    }

    int status() {
        return status;
    }

    /** A header's value, or an empty text. */
    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /** The answer's content. */
    InputStream content() {
        return header("transfer-encoding").equalsIgnoreCase("chunked") ? new Chunked() : in;
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || bytes.size() == LONGEST_LINE) {
                throw new IOException("the answer breaks off");
            }
            bytes.write(next);
        }
        return bytes.toString(ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        plain.close();
    }

    /** Bytes that end at the deadline, however slowly they drip. */
    private static final class Timed extends FilterInputStream {
        private final Deadline deadline;

        Timed(InputStream in, Deadline deadline) {
            super(in);
            this.deadline = deadline;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            deadline.check();
            return super.read(bytes, offset, length);
        }
    }

    /** Content in pieces, each of which tells its length. */
    private final class Chunked extends InputStream {
        private long left;
        private boolean begun;
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (left == 0 && !ended) {
                next();
            }
            if (ended) {
                return -1;
            }
            int read = in.read(bytes, offset, (int) Math.min(length, left));
            if (read < 0) {
                throw new IOException("the answer breaks off");
            }
            left -= read;
            return read;
        }

        private void next() throws IOException {
            if (begun && !line().isEmpty()) {
                throw new IOException("a broken piece");
            }
            begun = true;
            String size = line().split(";", 2)[0].strip();
            if (!size.matches("[0-9a-fA-F]{1,8}")) {
                throw new IOException("a piece without a length");
            }
            left = Long.parseLong(size, 16);
            ended = left == 0;
        }
    }
}
