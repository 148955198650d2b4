package dev.assay.credentials;

import java.util.List;

/** What a reader made of a file that should hold a credential. */
public sealed interface CredentialReading {

    /** The file's name without its folder. */
    String name();

    /** The SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
    String sha256();

    /**
     * The file holds credentials.
     *
     * @param credentials mostly one; a presentation may hold several
     */
    record Checked(String name, String sha256, List<Credential> credentials) implements CredentialReading {
        public Checked {
            credentials = List.copyOf(credentials);
        }
    }

    /**
     * The file holds nothing that could be checked.
     *
     * @param reason the kind of fault
     * @param detail what is wrong and what to do, in one line
     */
    record Unusable(String name, String sha256, Reason reason, String detail) implements CredentialReading {}

    /** The kinds of fault that keep a file from being checked. */
    enum Reason {
        /** It is over a limit. */
        TOO_LARGE,
        /** It breaks off, is damaged or is written wrongly. */
        CORRUPT,
        /** Two readers may understand it differently. */
        AMBIGUOUS,
        /** It holds no credential. */
        NOT_A_CREDENTIAL
    }
}
