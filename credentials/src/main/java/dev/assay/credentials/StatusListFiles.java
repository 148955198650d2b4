package dev.assay.credentials;

import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.baked.BakingFault;
import dev.assay.credentials.json.JsonFault;
import dev.assay.credentials.proof.DataIntegrity;
import dev.assay.credentials.proof.Proven;
import dev.assay.credentials.proof.TokenCredentials;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.IssuerKeys;
import dev.assay.credentials.trust.TrustList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads status lists that someone fetched, each signed by the issuer whose credentials it is about. */
public final class StatusListFiles {

    private final DataIntegrity proofs;
    private final TokenCredentials tokens;
    private final List<Proven> lists = new ArrayList<>();

    public StatusListFiles(TrustList trustList) {
        IssuerKeys keys = new IssuerKeys(trustList);
        this.proofs = new DataIntegrity(keys);
        this.tokens = new TokenCredentials(keys);
    }

    /** Adds the list in a file; the answer says in one line why it cannot be used, where it cannot. */
    public Optional<String> add(byte[] bytes) {
        try {
            Proven proven = switch (Carried.in(bytes)) {
                case Carried.Json json -> proofs.verify(json.object(), ReadingDate.NONE);
                case Carried.Signed signed -> tokens.verify(signed.token());
                case Carried.Nothing() -> null;
            };
            if (proven == null || proven.statusList() == null) {
                return Optional.of("it is not a status list");
            }
            lists.add(proven);
            return Optional.empty();
        } catch (Unproven fault) {
            return Optional.of(Answers.of(fault.answer()));
        } catch (JsonFault fault) {
            return Optional.of(fault.detail());
        } catch (BakingFault fault) {
            return Optional.of(fault.detail());
        }
    }

    /** The lists that were added. */
    public StatusLists lists() {
        return new StatusLists(lists);
    }
}
