package dev.assay.repositories.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public Internet from all others, by the registries of special addresses (RFC 6890 and its successors). */
public final class PublicAddresses {

    /** Networks that are not public, as the first address and the number of leading bits. */
    private static final int[][] SPECIAL = {
        {0, 0, 0, 8},
        {10, 0, 0, 8},
        {100, 64, 0, 10},
        {127, 0, 0, 8},
        {169, 254, 0, 16},
        {172, 16, 0, 12},
        {192, 0, 0, 24},
        {192, 0, 2, 24},
        {192, 88, 99, 24},
        {192, 168, 0, 16},
        {198, 18, 0, 15},
        {198, 51, 100, 24},
        {203, 0, 113, 24},
        {224, 0, 0, 3}
    };

    private PublicAddresses() {}

    /** Whether the address is one of the public Internet; an address of IPv4 in the clothes of IPv6 is judged as what it is. */
    public static boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int value = (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        for (int[] network : SPECIAL) {
            int first = network[0] << 24 | network[1] << 16 | network[2] << 8;
            if ((value ^ first) >>> (32 - network[3]) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Of the global unicast addresses, 2000::/3, those that lead into no tunnel and stand for no example. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        boolean tunnel = first == 0x2002 || (first == 0x2001 && second < 0x0200);
        boolean example = (first == 0x2001 && second == 0x0DB8) || (first == 0x3FFF && second < 0x1000);
        return first >>> 13 == 1 && !tunnel && !example;
    }
}
