package dev.assay.repositories.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.RefusedException;
import dev.assay.text.Reading.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Fetches all branches and tags of a repository into a bundle, over Git's own protocol for HTTPS. It asks without any name or password,
 * follows no submodule and no LFS pointer, and looks into none of the objects. Thread-safe.
 */
public final class Fetcher {

    private static final int MOST_REDIRECTS = 3;
    private static final String REFS = "/info/refs?service=git-upload-pack";
    private static final String TYPE = "application/x-git-upload-pack-";
    private static final int DATA = 1;
    private static final int ERROR = 3;

    private final FetchRules rules;

    Fetcher(FetchRules rules) {
        this.rules = rules;
    }

    /** Fetches from these hosts alone, and from public addresses alone. */
    public static Fetcher from(Collection<String> hosts, Limits limits) {
        return new Fetcher(FetchRules.of(hosts, limits));
    }

    /** Whether it is an address to fetch from, not a file. */
    public static boolean isAddress(String repository) {
        return repository.startsWith(Place.SCHEME);
    }

    /**
     * Writes a bundle of what is at the address.
     *
     * @throws RefusedException where that is not allowed, no repository, or over a limit
     */
    public void fetch(String address, Path bundle) {
        Deadline deadline = new Deadline(rules.limits().time());
        try {
            write(offer(Place.of(address, rules), deadline), bundle, deadline);
        } catch (IOException fault) {
            throw new RefusedException(
                    Reason.CORRUPT, "it cannot be fetched (" + fault.getMessage() + "); hand in a bundle instead");
        }
    }

    /** Where the repository is after all redirects, and what it offers. */
    private record Offer(Place place, Map<String, String> refs) {}

    private Offer offer(Place asked, Deadline deadline) throws IOException {
        Place place = asked;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            try (GuardedExchange exchange = new GuardedExchange(rules, place, REFS, null, "", deadline)) {
                if (exchange.status() / 100 != 3) {
                    require(exchange, "advertisement");
                    return new Offer(place, refs(new PacketLines(exchange.content()), deadline));
                }
                place = redirected(place, exchange.header("location"));
            }
        }
        throw new RefusedException(Reason.UNSUPPORTED, "it sends from place to place");
    }

    private void write(Offer offer, Path bundle, Deadline deadline) throws IOException {
        byte[] wants = wants(offer.refs());
        try (GuardedExchange exchange = new GuardedExchange(
                        rules, offer.place(), "/git-upload-pack", wants, TYPE + "request", deadline);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(bundle))) {
            require(exchange, "result");
            StringBuilder head = new StringBuilder("# v2 git bundle\n");
            offer.refs()
                    .forEach((name, id) ->
                            head.append(id).append(' ').append(name).append('\n'));
            out.write(head.append('\n').toString().getBytes(UTF_8));
            copyPack(new PacketLines(exchange.content()), out, deadline);
        }
    }

    private Place redirected(Place from, String location) {
        if (!location.endsWith(REFS)) {
            throw new RefusedException(Reason.UNSUPPORTED, "it sends to a place that is no repository");
        }
        String target = location.substring(0, location.length() - REFS.length());
        return Place.of(target.startsWith("/") ? Place.SCHEME + from.host() + target : target, rules);
    }

    private static void require(GuardedExchange exchange, String part) {
        int status = exchange.status();
        if (status == 401 || status == 403 || status == 404) {
            throw new RefusedException(Reason.UNSUPPORTED, "there is no repository that everyone may read");
        }
        if (status != 200 || !exchange.header("content-type").equals(TYPE + part)) {
            throw new RefusedException(
                    Reason.UNSUPPORTED, "its host does not speak Git's protocol; hand in a bundle instead");
        }
    }

    private Map<String, String> refs(PacketLines lines, Deadline deadline) throws IOException {
        Map<String, String> refs = new TreeMap<>();
        lines.next(); // says which service it is
        lines.next(); // ends that
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            deadline.check();
            String text = new String(line, UTF_8);
            int end = text.indexOf('\0');
            String ref = (end < 0 ? text : text.substring(0, end)).strip();
            int space = ref.indexOf(' ');
            String name = ref.substring(space + 1);
            boolean wanted = name.equals("HEAD") || name.startsWith("refs/heads/") || name.startsWith("refs/tags/");
            if (space > 0 && wanted && !name.endsWith("^{}") && ObjectId.isId(ref.substring(0, space))) {
                refs.put(name, ref.substring(0, space));
            }
            if (refs.size() > rules.limits().refs()) {
                throw new RefusedException(
                        Reason.TOO_LARGE, "it has over " + rules.limits().refs() + " branches and tags; bundle one");
            }
        }
        if (refs.isEmpty()) {
            throw new RefusedException(Reason.UNSUPPORTED, "nothing was committed to it");
        }
        return refs;
    }

    private static byte[] wants(Map<String, String> refs) {
        Set<String> ids = new LinkedHashSet<>(refs.values());
        StringBuilder text = new StringBuilder();
        String abilities = " side-band-64k ofs-delta no-progress";
        for (String id : ids) {
            text.append(PacketLines.line("want " + id + abilities + "\n"));
            abilities = "";
        }
        return text.append("0000").append(PacketLines.line("done\n")).toString().getBytes(UTF_8);
    }

    private void copyPack(PacketLines lines, OutputStream out, Deadline deadline) throws IOException {
        lines.next(); // that no commits are held in common
        long left = rules.limits().bytes();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            deadline.check();
            if (line.length == 0 || line[0] == ERROR) {
                throw new IOException("its host broke off");
            }
            if (line[0] == DATA) {
                left -= line.length - 1;
                if (left < 0) {
                    throw new RefusedException(
                            Reason.TOO_LARGE,
                            "it is over " + (rules.limits().bytes() >> 20) + " MiB; hand in a smaller repository");
                }
                out.write(line, 1, line.length - 1);
            }
        }
    }
}
