package dev.assay.server.account;

/** Another way in than the password, where whoever runs the server named one. */
public interface OtherEntrance {

    /** Whether one was named; nothing else is to be asked where none was. */
    boolean isNamed();

    /** Whose it is, as people know it. */
    String name();

    /** Where it begins on this server. */
    String path();
}
