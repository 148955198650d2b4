package dev.assay.credentials.trust;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.key.VerifyingKey;
import java.util.List;
import java.util.Optional;

/** Finds an issuer's public keys: those that the trust list gives it, and those that an id carries itself. Nothing is fetched. */
public final class IssuerKeys {

    private final TrustList trustList;

    public IssuerKeys(TrustList trustList) {
        this.trustList = trustList;
    }

    /** The key called {@code keyId}, which must be {@code issuer}'s own; else the answer why there is none. */
    public VerifyingKey find(String issuer, String keyId) {
        Optional<VerifyingKey> listed = listed(issuer, keyId);
        if (listed.isPresent()) {
            return listed.get();
        }
        int hash = keyId.indexOf('#');
        String owner = hash < 0 ? keyId : keyId.substring(0, hash);
        if (!owner.equals(issuer)) {
            throw Unproven.invalid(
                    Fault.KEY_NOT_OF_ISSUER, "the key " + keyId + " signed, which is not one of the issuer " + issuer);
        }
        String fragment = hash < 0 ? "" : keyId.substring(hash + 1);
        return SelfNamingKeys.find(owner, fragment).orElseThrow(() -> unknown(issuer, keyId));
    }

    /** All keys by which an issuer may have signed where a signature names none. */
    public List<VerifyingKey> all(String issuer) {
        List<VerifyingKey> listed = trustList.find(issuer).map(TrustedIssuer::keys).orElse(List.of()).stream()
                .map(TrustedIssuer.Key::key)
                .toList();
        if (!listed.isEmpty()) {
            return listed;
        }
        return List.of(SelfNamingKeys.find(issuer, "").orElseThrow(() -> unknown(issuer, issuer)));
    }

    /** The listed issuer that signs by the key called {@code keyId}. */
    public Optional<TrustedIssuer> owner(String keyId) {
        return trustList.issuers().stream()
                .filter(issuer ->
                        issuer.keys().stream().anyMatch(key -> key.id().equals(keyId)))
                .findFirst();
    }

    private Optional<VerifyingKey> listed(String issuer, String keyId) {
        return trustList.find(issuer).stream()
                .flatMap(trusted -> trusted.keys().stream())
                .filter(key -> key.id().equals(keyId))
                .map(TrustedIssuer.Key::key)
                .findFirst();
    }

    private static Unproven unknown(String issuer, String keyId) {
        return SelfNamingKeys.isSelfNaming(issuer)
                ? Unproven.notChecked(Fault.UNFIT_KEY, "the key " + keyId + " is of a kind that is not checked here")
                : Unproven.notChecked(
                        Fault.KEY_NOT_KNOWN,
                        "the key " + keyId + " is not known here; ask the issuer for it and add it to the trust list");
    }
}
