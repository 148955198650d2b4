package dev.assay.credentials.trust;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The issuers that an organisation believes; a valid signature alone makes none of them.
 *
 * @param issuers by their ids
 */
public record TrustList(List<TrustedIssuer> issuers) {

    /** Believes no one. */
    public static final TrustList EMPTY = new TrustList(List.of());

    public TrustList {
        issuers =
                issuers.stream().sorted(Comparator.comparing(TrustedIssuer::id)).toList();
        for (int i = 1; i < issuers.size(); i++) {
            if (issuers.get(i).id().equals(issuers.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "the issuer " + issuers.get(i).id() + " is listed twice");
            }
        }
    }

    /** The issuer of an id, where it is listed. */
    public Optional<TrustedIssuer> find(String id) {
        return issuers.stream().filter(issuer -> issuer.id().equals(id)).findFirst();
    }

    /** This list with an issuer, in place of one of the same id. */
    public TrustList with(TrustedIssuer issuer) {
        List<TrustedIssuer> changed = new ArrayList<>(without(issuer.id()).issuers);
        changed.add(issuer);
        return new TrustList(changed);
    }

    /** This list without the issuer of an id. */
    public TrustList without(String id) {
        return new TrustList(
                issuers.stream().filter(issuer -> !issuer.id().equals(id)).toList());
    }
}
