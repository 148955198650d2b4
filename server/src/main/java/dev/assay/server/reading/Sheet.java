package dev.assay.server.reading;

import java.nio.ByteBuffer;

/**
 * The picture of a page.
 *
 * @param png the picture as a file
 * @param width how wide the page is, in points
 * @param height how high it is, in points
 */
@SuppressWarnings("ArrayRecordComponent") // sheets are neither changed nor compared
record Sheet(byte[] png, double width, double height) {

    /** Where a PNG file tells its size in pixels: behind its signature and the head of its first chunk. */
    private static final int SIZE_AT = 16;

    /** @param png a file that begins like a PNG picture; what it says of its size may be anything */
    static Sheet of(byte[] png, double pixelsPerPoint) {
        if (png.length < SIZE_AT + 2 * Integer.BYTES) {
            return new Sheet(png, 1, 1);
        }
        ByteBuffer head = ByteBuffer.wrap(png, SIZE_AT, 2 * Integer.BYTES);
        return new Sheet(png, Math.max(1, head.getInt()) / pixelsPerPoint, Math.max(1, head.getInt()) / pixelsPerPoint);
    }
}
