package dev.assay.credentials;

import java.util.List;
import java.util.Optional;

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
     * @param passedOver how many credentials inside were not looked at, since there are too many or they are wrapped too deep
     */
    record Checked(String name, String sha256, List<Credential> credentials, int passedOver)
            implements CredentialReading {
        public Checked {
            credentials = List.copyOf(credentials);
        }

        /** What is to be said of credentials that were not looked at; empty where all were. */
        public Optional<String> remark() {
            return passedOver == 0
                    ? Optional.empty()
                    : Optional.of(passedOver + (passedOver == 1 ? " further credential" : " further credentials")
                            + " inside it were not looked at: no more than 100 are, and none that is wrapped over four deep;"
                            + " ask for them in files of their own");
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
