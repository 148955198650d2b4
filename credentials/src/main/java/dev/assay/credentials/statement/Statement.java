package dev.assay.credentials.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a credential states under its signature; nothing else of the file is in it.
 *
 * @param issuer the issuer's id
 * @param subject the id of whom it is about, or null where it gives none
 * @param name the achievement's name, or else the credential's, or null
 * @param achievementType the kind of achievement, as the issuer classes it, or null
 * @param field the field of study, or null
 * @param alignments the names of the skills or standards that the achievement is aligned to
 * @param tags the issuer's key words
 * @param identities what the subject is known by besides the id
 * @param statuses where the issuer tells whether it still stands
 * @param period from when until when it holds
 */
public record Statement(
        String issuer,
        @Nullable String subject,
        @Nullable String name,
        @Nullable String achievementType,
        @Nullable String field,
        List<String> alignments,
        List<String> tags,
        List<Identity> identities,
        List<Status> statuses,
        Period period) {

    public Statement {
        alignments = List.copyOf(alignments);
        tags = List.copyOf(tags);
        identities = List.copyOf(identities);
        statuses = List.copyOf(statuses);
    }

    /**
     * Something the subject is known by.
     *
     * @param type its kind, such as {@code emailAddress}
     * @param value the value, or its hash
     * @param hashed whether {@code value} is a hash
     * @param salt what was appended before hashing
     */
    public record Identity(String type, String value, boolean hashed, String salt) {}

    /**
     * A place where the issuer tells whether a credential still stands.
     *
     * @param type the kind of place
     * @param purpose what it tells, such as {@code revocation}
     * @param list the address of the list, or null
     * @param index the place in the list, or null where it is no number
     * @param size how many bits a place takes
     */
    public record Status(
            String type,
            String purpose,
            @Nullable String list,
            @Nullable Long index,
            int size) {}
}
