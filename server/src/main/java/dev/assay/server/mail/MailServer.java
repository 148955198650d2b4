package dev.assay.server.mail;

import dev.assay.server.web.AddressSetting;
import dev.assay.server.web.BadSetting;
import dev.assay.server.web.PublicAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Properties;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mail server that whoever runs Assay named; none is where nothing was named. A connection is encrypted from the start
 * ({@code smtps://}) or before anything is said ({@code smtp://}, by STARTTLS); only a server on this machine is spoken to in the clear.
 */
@Component
final class MailServer {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Set<String> SCHEMES = Set.of("smtp", "smtps");
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    private final String scheme;
    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Address from;

    MailServer(
            @Value("${assay.mail.server:}") String server,
            @Value("${assay.mail.user:}") String user,
            @Value("${assay.mail.password:}") String password,
            @Value("${assay.mail.from:}") String from,
            PublicAddress publicAddress) {
        this.user = user.strip();
        this.password = password;
        if (server.isBlank()) {
            this.scheme = "";
            this.host = "";
            this.port = 0;
            this.from = from.isBlank() ? new Address("assay@localhost") : from(from);
            return;
        }
        URI address = AddressSetting.of(
                server,
                each -> SCHEMES.contains(String.valueOf(each.getScheme())),
                "ASSAY_MAIL_SERVER is no address of a mail server; give smtp://HOST:PORT or smtps://HOST:PORT");
        this.scheme = String.valueOf(address.getScheme());
        this.host = address.getHost();
        this.port = address.getPort() >= 0 ? address.getPort() : scheme.equals("smtps") ? SUBMISSIONS : SUBMISSION;
        this.from = from(from);
        publicAddress.requireNamed("ASSAY_MAIL_SERVER");
    }

    private static Address from(String from) {
        if (!Address.isOne(from.strip())) {
            throw new BadSetting(
                    "ASSAY_MAIL_FROM is no e-mail address; give the one that mails come from, like jobs@example.org");
        }
        return Address.of(from);
    }

    boolean isNamed() {
        return !host.isEmpty();
    }

    /** The host with its port, for people. */
    String words() {
        return host + ":" + port;
    }

    String scheme() {
        return scheme;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    Address from() {
        return from;
    }

    /** How Jakarta Mail is to speak to it. */
    Properties properties() {
        Properties properties = new Properties();
        String start = "mail." + scheme + ".";
        properties.setProperty("mail.transport.protocol", scheme);
        properties.setProperty(start + "host", host);
        properties.setProperty(start + "port", Integer.toString(port));
        properties.setProperty(start + "auth", Boolean.toString(!user.isEmpty()));
        properties.setProperty(start + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(start + "timeout", ANSWER_MILLIS);
        properties.setProperty(start + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(start + "ssl.checkserveridentity", "true");
        properties.setProperty(start + "from", from.text());
        if (scheme.equals("smtp")) {
            properties.setProperty(start + "starttls.enable", "true");
            properties.setProperty(start + "starttls.required", Boolean.toString(!isOnThisMachine()));
        }
        return properties;
    }

    private boolean isOnThisMachine() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
