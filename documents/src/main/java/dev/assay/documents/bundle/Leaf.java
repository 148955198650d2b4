package dev.assay.documents.bundle;

/**
 * A file that holds no others, as found inside one that does.
 *
 * @param bytes the file
 * @param pages how many pages were read of it, or {@link #UNREAD} or {@link #WITHOUT_PAGE}
 */
@SuppressWarnings("ArrayRecordComponent") // leaves are neither changed nor compared
public record Leaf(byte[] bytes, int pages) {

    /** It was not read, and one empty page stands for it. */
    public static final int UNREAD = 0;

    /** It was not read, and the page that stands for the file around it is another's. */
    public static final int WITHOUT_PAGE = -1;
}
