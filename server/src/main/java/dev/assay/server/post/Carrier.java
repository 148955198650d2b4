package dev.assay.server.post;

/** Brings messages of one kind to where they go. */
public interface Carrier {

    /** The name of the kind, under which its messages wait in the database. */
    String kind();

    /** Tries once; false where that failed and is to be tried again later. */
    boolean carry(String message);

    /** Notes that the last try failed, too. */
    void giveUp(String message);
}
