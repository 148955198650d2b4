package dev.assay.server.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are out in the Internet, as the registries of special addresses say (RFC 6890 and its successors). */
final class PublicAddress {

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address
                        ? isPublic4(address.getAddress())
                        : isPublic6(address.getAddress()));
    }

    private static boolean isPublic4(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        int third = address[2] & 0xff;
        return first != 0 // "this network"
                && first < 240 // kept for later, and broadcast
                && !(first == 100 && second >= 64 && second < 128) // shared by a provider's customers
                && !(first == 192 && second == 0 && (third == 0 || third == 2)) // protocols, documentation
                && !(first == 192 && second == 88 && third == 99) // relays to IPv6
                && !(first == 198 && (second == 18 || second == 19 || (second == 51 && third == 100)))
                && !(first == 203 && second == 0 && third == 113);
    }

    /** Only what is handed out, and of that nothing that leads on to an IPv4 address. */
    private static boolean isPublic6(byte[] address) {
        int first = (address[0] & 0xff) << 8 | (address[1] & 0xff);
        int second = (address[2] & 0xff) << 8 | (address[3] & 0xff);
        boolean handedOut = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && (second < 0x0200 || second == 0x0db8);
        return handedOut && !special && first != 0x2002;
    }
}
