package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.key.VerifyingKey;
import dev.assay.credentials.linked.Canonicalization;
import dev.assay.credentials.statement.Statement;
import dev.assay.credentials.statement.StatementReader;
import dev.assay.credentials.statement.StatusList;
import dev.assay.credentials.trust.IssuerKeys;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks the Data Integrity proofs that stand inside a JSON credential (W3C VC Data Integrity 1.0). Thread-safe. */
public final class DataIntegrity {

    private static final int MOST_PROOFS = 5;

    private final IssuerKeys keys;
    private final Canonicalization linkedData = new Canonicalization();

    public DataIntegrity(IssuerKeys keys) {
        this.keys = keys;
    }

    /** What a credential's proofs cover. All that can be checked must be valid, and at least one must be. */
    public Proven verify(JsonObject credential, ReadingDate date) {
        JsonObject document = Secured.without(credential, "proof");
        @Nullable Proven proven = null;
        @Nullable Unproven unchecked = null;
        for (JsonObject proof : proofs(credential)) {
            try {
                Proven each = verify(document, proof, date);
                proven = proven == null ? each : proven;
            } catch (Unproven fault) {
                if (fault.answer() instanceof Signature.Invalid) {
                    throw fault;
                }
                unchecked = fault;
            }
        }
        if (proven != null) {
            return proven;
        }
        throw unchecked == null ? unsigned() : unchecked;
    }

    /** The holder's key by which a presentation answers a challenge; else the answer why it does not. */
    public String holder(JsonObject presentation, String challenge, ReadingDate date) {
        String holder = presentation.get("holder") instanceof JsonString text ? text.getString() : "";
        JsonObject document = Secured.without(presentation, "proof");
        for (JsonObject proof : proofs(presentation)) {
            ProofFields fields = ProofFields.read(proof, "authentication", date);
            if (!ProofFields.text(proof, "challenge").equals(challenge)) {
                throw Unproven.invalid(
                        Fault.WRONG_PURPOSE, "the presentation does not answer the challenge that was given out");
            }
            String owner = holder.isEmpty() ? fields.key().replaceFirst("#.*$", "") : holder;
            check(fields, owner, Secured.of(document, proof, fields.suite(), linkedData));
            return owner;
        }
        throw unsigned();
    }

    private Proven verify(JsonObject document, JsonObject proof, ReadingDate date) {
        ProofFields fields = ProofFields.read(proof, "assertionMethod", date);
        Secured secured = Secured.of(document, proof, fields.suite(), linkedData);
        Statement statement = statement(secured);
        check(fields, statement.issuer(), secured);
        return new Proven(new Signature.Valid(fields.suite().word(), fields.key()), statement, statusList(secured));
    }

    private void check(ProofFields fields, String owner, Secured secured) {
        VerifyingKey key = keys.find(owner, fields.key());
        if (!(key instanceof VerifyingKey.Ed25519 ed25519)) {
            throw Unproven.invalid(
                    Fault.UNFIT_KEY, "the key " + fields.key() + " is no Ed25519 key, which the proof needs");
        }
        if (!ed25519.verifies(secured.signed(), fields.signature())) {
            throw Unproven.invalid(
                    Fault.ALTERED, "the signature does not fit: the credential was changed, or another key signed it");
        }
    }

    private static Statement statement(Secured secured) {
        return switch (secured) {
            case Secured.Statements statements -> StatementReader.ofQuads(statements.quads());
            case Secured.Text text -> StatementReader.ofJson(CredentialContexts.checked(text.document()));
        };
    }

    private static @Nullable StatusList statusList(Secured secured) {
        return switch (secured) {
            case Secured.Statements statements ->
                StatementReader.statusListOfQuads(statements.quads()).orElse(null);
            case Secured.Text text ->
                StatementReader.statusListOfJson(text.document()).orElse(null);
        };
    }

    private static List<JsonObject> proofs(JsonObject secured) {
        JsonValue value = secured.get("proof");
        List<JsonObject> proofs = new ArrayList<>();
        for (JsonValue each :
                value instanceof JsonArray array ? array : value == null ? List.<JsonValue>of() : List.of(value)) {
            if (!(each instanceof JsonObject proof) || proofs.size() == MOST_PROOFS) {
                throw Unproven.invalid(
                        Fault.MALFORMED_PROOF, "a proof is no JSON object, or there are over " + MOST_PROOFS);
            }
            proofs.add(proof);
        }
        return proofs;
    }

    private static Unproven unsigned() {
        return Unproven.invalid(Fault.UNSIGNED, "nothing in the file is signed");
    }
}
