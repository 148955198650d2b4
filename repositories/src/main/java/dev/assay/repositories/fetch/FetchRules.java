package dev.assay.repositories.fetch;

import dev.assay.repositories.open.Limits;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.net.ssl.SSLSocketFactory;

/**
 * Where a repository may be fetched from.
 *
 * @param hosts the allowed hosts, in lower case
 * @param port the only port
 * @param names finds a host's addresses
 * @param addresses which of them may be connected to; where one may not, none is
 * @param sockets who vouches for a host
 * @param limits how much and how long
 */
record FetchRules(
        Set<String> hosts,
        int port,
        Names names,
        Predicate<InetAddress> addresses,
        SSLSocketFactory sockets,
        Limits limits) {

    private static final int HTTPS = 443;

    FetchRules {
        hosts = Set.copyOf(hosts);
    }

    /** Finds addresses. */
    @FunctionalInterface
    interface Names {
        List<InetAddress> of(String host) throws UnknownHostException;
    }

    /** Public addresses of the hosts, by the machine's own names and authorities. */
    static FetchRules of(Collection<String> hosts, Limits limits) {
        Set<String> folded = new TreeSet<>();
        hosts.forEach(host -> folded.add(host.strip().toLowerCase(java.util.Locale.ROOT)));
        return new FetchRules(
                folded,
                HTTPS,
                host -> List.of(InetAddress.getAllByName(host)),
                PublicAddresses::contains,
                (SSLSocketFactory) SSLSocketFactory.getDefault(),
                limits);
    }
}
