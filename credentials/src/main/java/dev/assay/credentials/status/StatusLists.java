package dev.assay.credentials.status;

import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Standing.State;
import dev.assay.credentials.proof.Proven;
import dev.assay.credentials.statement.Statement;
import dev.assay.credentials.statement.StatusList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Status lists that were fetched beforehand, each by its address. A list counts by its own valid signature, and only for
 * credentials of the issuer that signed it.
 */
public final class StatusLists {

    /** No list at hand: every status is unknown. */
    public static final StatusLists NONE = new StatusLists(List.of());

    private record Known(String issuer, String purpose, Optional<Bitstring> bits) {}

    private final Map<String, Known> lists = new TreeMap<>();

    /**
     * The lists among credentials whose signatures are valid.
     *
     * @param credentials what the lists' signatures cover
     */
    public StatusLists(List<Proven> credentials) {
        for (Proven proven : credentials) {
            StatusList list = proven.statusList();
            if (list != null) {
                lists.put(
                        list.id(),
                        new Known(proven.statement().issuer(), list.purpose(), Bitstring.decode(list.encoded())));
            }
        }
    }

    /** How a status leaves a credential of {@code issuer} standing. */
    public Standing standing(Statement.Status status, String issuer) {
        if (!status.type().equals("BitstringStatusListEntry")) {
            return unknown("its status is of the kind " + status.type() + ", which Assay does not look up");
        }
        Known list = status.list() == null ? null : lists.get(status.list());
        if (list == null) {
            return unknown("its status list " + Objects.toString(status.list(), "(no address)") + " is not at hand");
        }
        if (!list.issuer.equals(issuer) || !list.purpose.equals(status.purpose()) || status.size() != 1) {
            return unknown("its status list is of another issuer, purpose or size of entries");
        }
        Long index = status.index();
        Optional<Boolean> bit = index == null ? Optional.empty() : list.bits.flatMap(bits -> bits.bit(index));
        return bit.map(set -> told(set ? status.purpose() : ""))
                .orElseGet(() -> unknown("its status list cannot be read, or has no such entry"));
    }

    private static Standing told(String purpose) {
        return switch (purpose) {
            case "" -> new Standing(State.IN_FORCE, "its issuer has not taken it back");
            case "revocation" -> new Standing(State.REVOKED, "its issuer took it back");
            case "suspension" -> new Standing(State.SUSPENDED, "its issuer put it on hold");
            default -> unknown("its status list marks it with '" + purpose + "'");
        };
    }

    private static Standing unknown(String why) {
        return new Standing(State.STATUS_UNKNOWN, why);
    }
}
