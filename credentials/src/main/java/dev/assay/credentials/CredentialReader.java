package dev.assay.credentials;

import dev.assay.credentials.CredentialReading.Checked;
import dev.assay.credentials.CredentialReading.Reason;
import dev.assay.credentials.CredentialReading.Unusable;
import dev.assay.credentials.baked.BakingFault;
import dev.assay.credentials.json.JsonFault;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.TrustList;
import dev.assay.text.Sha256;
import java.util.List;

/**
 * The front door: reads files that hold signed credentials and answers for each who signed it, whether that issuer is believed, and
 * whether it is about the person who handed it in. It fetches nothing and reads no clock. Thread-safe.
 *
 * <pre>{@code
 * CredentialReading reading = new CredentialReader(trustList, StatusLists.NONE).read("badge.png", bytes, presenter);
 * }</pre>
 */
public final class CredentialReader {

    /** Badges are small pictures; what is larger is something else. */
    private static final int MOST_BYTES = 8 << 20;

    private final Checks checks;

    /**
     * A reader.
     *
     * @param trustList the issuers that are believed
     * @param statusLists the status lists that are at hand
     */
    public CredentialReader(TrustList trustList, StatusLists statusLists) {
        this.checks = new Checks(trustList, statusLists);
    }

    /** The answers about the credentials in a file. */
    public CredentialReading read(String name, byte[] bytes, Presenter presenter) {
        String sha256 = Sha256.hex(bytes);
        if (bytes.length > MOST_BYTES) {
            return new Unusable(
                    name,
                    sha256,
                    Reason.TOO_LARGE,
                    "it is over " + (MOST_BYTES >> 20) + " MiB, more than a badge needs");
        }
        try {
            Unwrapping unwrapping = new Unwrapping(checks, presenter);
            List<Credential> credentials = unwrapping.credentials(Carried.in(bytes));
            return credentials.isEmpty()
                    ? new Unusable(name, sha256, Reason.NOT_A_CREDENTIAL, "it holds no credential")
                    : new Checked(name, sha256, credentials, unwrapping.passedOver());
        } catch (BakingFault fault) {
            return new Unusable(name, sha256, Reason.CORRUPT, fault.detail());
        } catch (JsonFault fault) {
            return new Unusable(name, sha256, reason(fault.kind()), fault.detail());
        }
    }

    private static Reason reason(JsonFault.Kind kind) {
        return switch (kind) {
            case OVER_LIMIT -> Reason.TOO_LARGE;
            case MALFORMED, BROKEN_TEXT -> Reason.CORRUPT;
            case DUPLICATE_KEY, AMBIGUOUS_NUMBER -> Reason.AMBIGUOUS;
        };
    }
}
