package dev.assay.server.webhook;

import dev.assay.repositories.fetch.PublicAddresses;
import dev.assay.server.web.AddressSetting;
import dev.assay.server.web.SwitchSetting;
import dev.assay.server.web.Unusable;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where webhooks may go: nowhere but to the origins that an administrator named. */
@Component
final class Destinations {

    private static final int LONGEST = 500;

    private final List<String> origins;
    private final boolean internal;

    /**
     * @param origins such as {@code https://hooks.example.org}, with commas between
     * @param internal whether they may be in the own network, and without TLS there
     */
    Destinations(
            @Value("${assay.webhooks.to:}") String origins, @Value("${assay.webhooks.internal:}") String internal) {
        this.origins = Stream.of(origins.split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(origin -> origin(AddressSetting.of(
                        origin,
                        AddressSetting::isServer,
                        "ASSAY_WEBHOOKS_TO holds something that is no address of a server; give addresses like"
                                + " https://hooks.example.org with commas between")))
                .toList();
        this.internal = SwitchSetting.of(internal, "ASSAY_WEBHOOKS_INTERNAL");
    }

    /** The address, if webhooks may go there. */
    URI allowed(String text) {
        try {
            URI url = new URI(text.strip());
            boolean plain = url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null
                    && text.length() <= LONGEST;
            if (plain && isScheme(url) && origins.contains(origin(url))) {
                return url;
            }
        } catch (URISyntaxException fault) {
            throw refused();
        }
        throw refused();
    }

    private boolean isScheme(URI url) {
        return "https".equalsIgnoreCase(url.getScheme()) || (internal && "http".equalsIgnoreCase(url.getScheme()));
    }

    private static Unusable refused() {
        return new Unusable(
                "Webhooks may not go there. An administrator allows an address like https://hooks.example.org"
                        + " with ASSAY_WEBHOOKS_TO when the server is started.");
    }

    private static String origin(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        int port = url.getPort() >= 0 ? url.getPort() : scheme.equals("https") ? 443 : 80;
        return scheme + "://" + host + ":" + port;
    }

    /** The addresses of a name to which a connection may be made: all of them are looked at, and the connection goes to one of these. */
    InetAddress[] addresses(String host, InetAddress[] found) throws UnknownHostException {
        if (!internal && !Stream.of(found).allMatch(PublicAddresses::contains)) {
            throw new UnknownHostException(host + " has an address that is not public");
        }
        return found;
    }
}
