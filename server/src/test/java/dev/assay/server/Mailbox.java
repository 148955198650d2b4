package dev.assay.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A mail server on this machine, which takes mails by SMTP. Addresses that begin with {@code gone} it refuses for good, the first mail to
 * one that begins with {@code busy} it refuses for now, and at the end of a mail to one that begins with {@code torn} it hangs up.
 */
final class Mailbox implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final List<String> busy = new CopyOnWriteArrayList<>();

    private Mailbox(ServerSocket socket) {
        this.socket = socket;
    }

    /** A mail as it came: to whom the envelope says, and every line. */
    record Received(List<String> recipients, String content) {
        /** What it says, as a mail program shows it. */
        String text() {
            try {
                Session session = Session.getInstance(new Properties());
                ByteArrayInputStream in = new ByteArrayInputStream(content.getBytes(ISO_8859_1));
                return String.valueOf(new MimeMessage(session, in).getContent()).replace("\r\n", "\n");
            } catch (IOException | MessagingException fault) {
                throw new AssertionError(fault);
            }
        }

        String header(String name) {
            return content.substring(0, content.indexOf("\n\n"))
                    .replaceAll("\n[ \t]", " ")
                    .lines()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .reduce((one, other) -> one + " AND " + other)
                    .orElse("");
        }
    }

    static Mailbox start() {
        try {
            Mailbox mailbox = new Mailbox(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(mailbox::run);
            return mailbox;
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    String address() {
        return "smtp://127.0.0.1:" + socket.getLocalPort();
    }

    private void run() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection;
                BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
                OutputStream out = connection.getOutputStream()) {
            List<String> recipients = new CopyOnWriteArrayList<>();
            say(out, "220 ready");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.toUpperCase(Locale.ROOT);
                if (command.startsWith("RCPT")) {
                    say(out, recipient(line.replaceAll(".*<(.*)>.*", "$1"), recipients));
                } else if (command.equals("DATA")) {
                    say(out, "354 go on");
                    String content = content(in);
                    if (recipients.getFirst().startsWith("torn")) {
                        return;
                    }
                    received.add(new Received(List.copyOf(recipients), content));
                    say(out, "250 taken");
                } else {
                    say(out, command.equals("QUIT") ? "221 bye" : "250 yes");
                }
            }
        } catch (IOException ended) {
            Thread.currentThread().interrupt(); // the other side hung up
        }
    }

    private String recipient(String address, List<String> recipients) {
        if (address.startsWith("gone")) {
            return "550 no one of this name: " + address;
        }
        if (address.startsWith("busy") && !busy.contains(address)) {
            busy.add(address);
            return "451 later";
        }
        recipients.add(address);
        return "250 yes";
    }

    private static String content(BufferedReader in) throws IOException {
        StringBuilder content = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            content.append(line).append('\n');
        }
        return content.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    /** The next mail to an address, which comes within half a minute; those to others are put aside. */
    Received next(String address) throws InterruptedException {
        for (int attempt = 0; attempt < 300; attempt++) {
            for (Received each : List.copyOf(received)) {
                if (each.recipients().contains(address) && received.remove(each)) {
                    return each;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("nothing came to " + address);
    }

    /** How many mails to an address there are now. */
    long count(String address) {
        return received.stream()
                .filter(each -> each.recipients().contains(address))
                .count();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }
}
