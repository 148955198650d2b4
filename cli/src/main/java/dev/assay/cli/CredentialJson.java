package dev.assay.cli;

import dev.assay.credentials.Answers;
import dev.assay.credentials.Credential;
import dev.assay.credentials.CredentialReading;
import dev.assay.credentials.Worth;
import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Subject;
import dev.assay.credentials.statement.Statement;
import dev.assay.report.json.Json;

/** The answers about credentials as JSON. What the credential says of the person, such as the id or a hash, is left out. */
final class CredentialJson {

    private CredentialJson() {}

    static void write(Json json, CredentialReading reading) {
        json.text("file", reading.name()).text("sha256", reading.sha256());
        switch (reading) {
            case CredentialReading.Checked checked ->
                json.flag("usable", true)
                        .array("credentials", checked.credentials(), CredentialJson::credential)
                        .number("passedOver", checked.passedOver());
            case CredentialReading.Unusable unusable ->
                json.flag("usable", false)
                        .text("reason", unusable.reason().name())
                        .text("detail", unusable.detail());
        }
    }

    private static void credential(Json json, Credential credential) {
        Statement statement = credential.statement();
        json.text("form", credential.form().name())
                .text("name", statement == null ? null : statement.name())
                .object("signature", each -> signature(each, credential.signature()))
                .object("issuer", each -> issuer(each, credential.issuer()))
                .object(
                        "subject",
                        each -> each.text("answer", subject(credential.subject()))
                                .text("because", Answers.of(credential.subject())))
                .object(
                        "standing",
                        each -> each.text(
                                        "answer", credential.standing().state().name())
                                .text("because", Answers.of(credential.standing())))
                .text("countsAs", Worth.of(credential));
        if (!credential.inner().isEmpty()) {
            json.array("inner", credential.inner(), CredentialJson::credential);
        }
    }

    private static void signature(Json json, Signature signature) {
        switch (signature) {
            case Signature.Valid valid ->
                json.text("answer", "VALID").text("suite", valid.suite()).text("key", valid.key());
            case Signature.Invalid invalid ->
                json.text("answer", "INVALID").text("fault", invalid.fault().name());
            case Signature.NotChecked unchecked ->
                json.text("answer", "NOT_CHECKED")
                        .text("fault", unchecked.fault().name());
        }
        json.text("because", Answers.of(signature));
    }

    private static void issuer(Json json, Issuer issuer) {
        switch (issuer) {
            case Issuer.Trusted trusted ->
                json.text("answer", "TRUSTED").text("id", trusted.id()).text("name", trusted.name());
            case Issuer.NotListed(String id) ->
                json.text("answer", "NOT_LISTED").text("id", id);
            case Issuer.Unknown() -> json.text("answer", "UNKNOWN");
        }
        json.text("because", Answers.of(issuer));
    }

    private static String subject(Subject subject) {
        return switch (subject) {
            case Subject.BoundByEmail() -> "BOUND_BY_EMAIL";
            case Subject.BoundByHolder() -> "BOUND_BY_HOLDER";
            case Subject.NotBound _ -> "NOT_BOUND";
        };
    }
}
