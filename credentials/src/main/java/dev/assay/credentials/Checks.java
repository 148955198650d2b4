package dev.assay.credentials;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Subject;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.proof.DataIntegrity;
import dev.assay.credentials.proof.OlderSignature;
import dev.assay.credentials.proof.Proven;
import dev.assay.credentials.proof.Token;
import dev.assay.credentials.proof.TokenCredentials;
import dev.assay.credentials.statement.Statement;
import dev.assay.credentials.status.Standings;
import dev.assay.credentials.status.StatusLists;
import dev.assay.credentials.trust.IssuerKeys;
import dev.assay.credentials.trust.TrustList;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks single credentials and puts the answers together. */
final class Checks {

    private static final Standing NOT_TOLD =
            new Standing(Standing.State.NOT_TOLD, "nothing that is signed tells whether it stands");
    private static final Subject NO_ONE = new Subject.NotBound("nothing that is signed tells whom it is about");

    private final TrustList trustList;
    private final Standings standings;
    private final DataIntegrity proofs;
    private final TokenCredentials tokens;
    private final OlderSignature olderTokens;

    Checks(TrustList trustList, StatusLists statusLists) {
        IssuerKeys keys = new IssuerKeys(trustList);
        this.trustList = trustList;
        this.standings = new Standings(statusLists);
        this.proofs = new DataIntegrity(keys);
        this.tokens = new TokenCredentials(keys);
        this.olderTokens = new OlderSignature(keys);
    }

    Credential json(JsonObject credential, Presenter presenter, Optional<String> holder, List<Credential> inner) {
        return answered(form(credential), () -> proofs.verify(credential, presenter.date()), presenter, holder, inner);
    }

    Credential token(Token token, Presenter presenter, Optional<String> holder, List<Credential> inner) {
        return answered(form(token.credential()), () -> tokens.verify(token), presenter, holder, inner);
    }

    Credential older(Token token, Presenter presenter) {
        return answered(Form.OPEN_BADGE_2, () -> olderTokens.verify(token), presenter, Optional.empty(), List.of());
    }

    /** A badge that is not signed, but stands on its issuer's web site. */
    Credential hosted() {
        return unproven(
                Form.OPEN_BADGE_2,
                new Signature.NotChecked(
                        Fault.HOSTED,
                        "the badge is not signed; only its issuer's web site vouches for it, and Assay asks no web site"),
                List.of());
    }

    /** Whoever answered the challenge that was given out, where someone did. */
    Optional<String> holder(JsonObject presentation, Presenter presenter) {
        String challenge = presenter.challenge();
        if (challenge == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(proofs.holder(presentation, challenge, presenter.date()));
        } catch (Unproven noProof) {
            return Optional.empty();
        }
    }

    private Credential answered(
            Form form, Supplier<Proven> check, Presenter presenter, Optional<String> holder, List<Credential> inner) {
        try {
            Proven proven = check.get();
            Statement statement = proven.statement();
            return new Credential(
                    form,
                    proven.signature(),
                    issuer(statement.issuer()),
                    new Binding(presenter).of(statement, holder),
                    standings.of(statement, presenter.date()),
                    statement,
                    inner);
        } catch (Unproven fault) {
            return unproven(form, fault.answer(), inner);
        }
    }

    private static Credential unproven(Form form, Signature answer, List<Credential> inner) {
        return new Credential(form, answer, new Issuer.Unknown(), NO_ONE, NOT_TOLD, null, inner);
    }

    private Issuer issuer(String id) {
        return trustList
                .find(id)
                .<Issuer>map(trusted -> new Issuer.Trusted(id, trusted.name()))
                .orElseGet(() -> new Issuer.NotListed(id));
    }

    private static Form form(JsonObject credential) {
        List<String> types = credential.get("type") instanceof JsonArray array
                ? array.stream().map(Checks::text).toList()
                : List.of();
        if (types.contains("ClrCredential")) {
            return Form.LEARNER_RECORD_2;
        }
        return types.contains("OpenBadgeCredential") || types.contains("AchievementCredential")
                ? Form.OPEN_BADGE_3
                : Form.VERIFIABLE_CREDENTIAL;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }
}
