package dev.assay.server.web;

import java.net.URI;
import java.util.Set;
import java.util.function.Predicate;

/** Addresses among the settings. */
public final class AddressSetting {

    private static final Set<String> WEB = Set.of("http", "https");
    private static final int HIGHEST_PORT = 65535;

    private AddressSetting() {}

    /**
     * The address that a setting gives.
     *
     * @param fits what it must be besides an address with a host and without a user
     * @param complaint what is wrong with any other, and what to do
     * @throws BadSetting with the complaint
     */
    public static URI of(String text, Predicate<URI> fits, String complaint) {
        URI address;
        try {
            address = URI.create(text.strip());
        } catch (IllegalArgumentException fault) {
            throw new BadSetting(complaint);
        }
        if (address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getPort() > HIGHEST_PORT
                || !fits.test(address)) {
            throw new BadSetting(complaint);
        }
        return address;
    }

    /** Whether an address is that of a web server as a whole, with no page behind it. */
    public static boolean isServer(URI address) {
        String path = address.getRawPath();
        return WEB.contains(String.valueOf(address.getScheme()))
                && (path.isEmpty() || path.equals("/"))
                && address.getRawQuery() == null
                && address.getRawFragment() == null;
    }
}
