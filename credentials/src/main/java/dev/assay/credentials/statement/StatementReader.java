package dev.assay.credentials.statement;

import dev.assay.credentials.answer.Fault;
import dev.assay.credentials.answer.Unproven;
import dev.assay.credentials.linked.Quad;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a credential states from what is signed: the canonical statements, or JSON that is signed as it stands. */
public final class StatementReader {

    private StatementReader() {}

    /**
     * The statement in canonical linked data. There the credentials inside a learner record are mixed with the record: what they state
     * about the same person would seem to be stated by the record's issuer. So of a record neither achievements nor identities are read.
     */
    public static Statement ofQuads(List<Quad> quads) {
        SignedNode credential =
                GraphNode.root(quads).orElseThrow(() -> notUnderstood("holds no credential, or several side by side"));
        return read(credential, !credential.types().contains("ClrCredential"));
    }

    /** The statement in JSON that is signed in whole. */
    public static Statement ofJson(JsonObject credential) {
        JsonNode node = new JsonNode(credential);
        if (!node.types().contains("VerifiableCredential")) {
            throw notUnderstood("is not of the type VerifiableCredential");
        }
        return read(node, true);
    }

    /** The encoded list of a status list credential in canonical linked data. */
    public static Optional<StatusList> statusListOfQuads(List<Quad> quads) {
        return GraphNode.root(quads).flatMap(StatementReader::statusList);
    }

    /** The encoded list of a status list credential in JSON that is signed in whole. */
    public static Optional<StatusList> statusListOfJson(JsonObject credential) {
        return statusList(new JsonNode(credential));
    }

    private static Unproven notUnderstood(String what) {
        return Unproven.notChecked(Fault.NOT_UNDERSTOOD, "what is signed " + what);
    }

    /** @param own whether what is said about the subject is all of this credential's own */
    private static Statement read(SignedNode credential, boolean own) {
        List<SignedNode> subjects = credential.nodes(Term.SUBJECT);
        if (subjects.size() > 1) {
            throw notUnderstood("is about several subjects");
        }
        String issuer = credential.nodes(Term.ISSUER).stream()
                .flatMap(node -> node.id().stream())
                .findFirst()
                .orElseThrow(() -> notUnderstood("names no issuer"));
        @Nullable SignedNode subject = subjects.isEmpty() ? null : subjects.getFirst();
        List<SignedNode> achievements = subject == null || !own ? List.of() : subject.nodes(Term.ACHIEVEMENT);
        return new Statement(
                issuer,
                subject == null ? null : subject.id().orElse(null),
                first(Stream.concat(achievements.stream(), Stream.of(credential)), Term.NAME),
                first(achievements.stream(), Term.ACHIEVEMENT_TYPE),
                first(achievements.stream(), Term.FIELD_OF_STUDY),
                alignments(achievements),
                achievements.stream()
                        .flatMap(each -> each.texts(Term.TAG).stream())
                        .sorted()
                        .toList(),
                subject == null || !own ? List.of() : identities(subject),
                statuses(credential),
                period(credential));
    }

    private static @Nullable String first(Stream<SignedNode> nodes, Term term) {
        return nodes.flatMap(node -> node.texts(term).stream())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static List<String> alignments(List<SignedNode> achievements) {
        return achievements.stream()
                .flatMap(each -> each.nodes(Term.ALIGNMENT).stream())
                .flatMap(alignment -> alignment.texts(Term.TARGET_NAME).stream())
                .sorted()
                .toList();
    }

    private static List<Statement.Identity> identities(SignedNode subject) {
        List<Statement.Identity> identities = new ArrayList<>();
        for (SignedNode node : subject.nodes(Term.IDENTIFIER)) {
            node.text(Term.IDENTITY_HASH)
                    .ifPresent(value -> identities.add(new Statement.Identity(
                            node.text(Term.IDENTITY_TYPE).orElse(""),
                            value,
                            node.text(Term.HASHED).orElse("").equals("true"),
                            node.text(Term.SALT).orElse(""))));
        }
        return identities;
    }

    private static List<Statement.Status> statuses(SignedNode credential) {
        return credential.nodes(Term.STATUS).stream()
                .map(node -> new Statement.Status(
                        node.types().stream().findFirst().orElse("a status of no type"),
                        node.text(Term.STATUS_PURPOSE).orElse(""),
                        node.nodes(Term.STATUS_LIST_CREDENTIAL).stream()
                                .flatMap(list -> list.id().stream())
                                .findFirst()
                                .orElse(null),
                        node.text(Term.STATUS_LIST_INDEX)
                                .flatMap(StatementReader::number)
                                .orElse(null),
                        node.text(Term.STATUS_SIZE)
                                .flatMap(StatementReader::number)
                                .orElse(1L)
                                .intValue()))
                .toList();
    }

    private static Optional<Long> number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static Period period(SignedNode credential) {
        return new Period(
                instant(credential, Term.VALID_FROM, Term.ISSUANCE_DATE),
                instant(credential, Term.VALID_UNTIL, Term.EXPIRATION_DATE));
    }

    private static @Nullable Instant instant(SignedNode credential, Term now, Term formerly) {
        Optional<String> text = credential.text(now).or(() -> credential.text(formerly));
        return text.isEmpty()
                ? null
                : Period.instant(text.get())
                        .orElseThrow(() -> notUnderstood("holds the date " + text.get() + ", which is none"));
    }

    private static Optional<StatusList> statusList(SignedNode credential) {
        if (!credential.types().contains("BitstringStatusListCredential")) {
            return Optional.empty();
        }
        return credential.nodes(Term.SUBJECT).stream()
                .findFirst()
                .flatMap(subject -> subject.text(Term.ENCODED_LIST)
                        .map(list -> new StatusList(
                                credential.id().orElse(""),
                                subject.text(Term.STATUS_PURPOSE).orElse(""),
                                list)));
    }
}
