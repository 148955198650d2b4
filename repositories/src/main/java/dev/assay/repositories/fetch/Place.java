package dev.assay.repositories.fetch;

import dev.assay.repositories.open.RefusedException;
import dev.assay.text.Reading.Reason;

/**
 * A repository's address, taken apart by hand: what every reader of addresses understands alike, and nothing else.
 *
 * @param host the host, in lower case
 * @param path the path, from the first slash, without one at the end
 */
record Place(String host, String path) {

    static final String SCHEME = "https://";

    private static final int LONGEST = 1000;

    /** The place of {@code https://HOST/PATH}; ends with {@link RefusedException} for anything else. */
    static Place of(String address, FetchRules rules) {
        String rest = address.startsWith(SCHEME) ? address.substring(SCHEME.length()) : "";
        int slash = rest.indexOf('/');
        if (slash <= 0 || rest.length() > LONGEST) {
            throw refused("only addresses such as https://HOST/PATH are fetched");
        }
        String host = rest.substring(0, slash).toLowerCase(java.util.Locale.ROOT);
        String port = ":" + rules.port();
        host = host.endsWith(port) ? host.substring(0, host.length() - port.length()) : host;
        String path = rest.substring(slash);
        path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (!rules.hosts().contains(host)) {
            throw refused("its host is not among those that --allow-host names");
        }
        if (!isName(host)) {
            throw refused("its host is no name; addresses in numbers are not fetched from");
        }
        if (path.isEmpty()
                || !path.chars().allMatch(Place::isPlain)
                || (path + "/").contains("/../")
                || path.contains("//")) {
            throw refused("its path holds more than plain letters, digits and . _ ~ - + /");
        }
        return new Place(host, path);
    }

    private static boolean isName(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.chars()
                        .allMatch(each -> (each >= 'a' && each <= 'z')
                                || (each >= '0' && each <= '9')
                                || each == '.'
                                || each == '-')
                && !last.isEmpty()
                && last.charAt(0) >= 'a';
    }

    private static boolean isPlain(int each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || "._~-+/".indexOf(each) >= 0;
    }

    private static RefusedException refused(String why) {
        return new RefusedException(Reason.UNSUPPORTED, why);
    }
}
