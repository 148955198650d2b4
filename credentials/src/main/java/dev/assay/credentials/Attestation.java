package dev.assay.credentials;

import dev.assay.credentials.CredentialRecord.Entry;
import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.statement.Statement;
import dev.assay.credentials.trust.TrustList;
import dev.assay.credentials.trust.TrustedIssuer;
import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.evidence.Origin;
import dev.assay.evidence.Strength;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import dev.assay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the certificates, degrees and skills of the taxonomy that credentials attest. */
final class Attestation {

    private final Taxonomy taxonomy;
    private final TrustList trustList;

    Attestation(Taxonomy taxonomy, TrustList trustList) {
        this.taxonomy = taxonomy;
        this.trustList = trustList;
    }

    /** What the entries of a record show; each piece quotes the record. */
    List<Evidence> of(List<Entry> entries, Document document) {
        List<Evidence> evidence = new ArrayList<>();
        for (Entry entry : entries) {
            Strengths.ofCertificate(entry.credential()).ifPresent(strength -> {
                certificates(entry, strength, document, evidence);
                skills(entry, Strengths.ofSkills(strength), document, evidence);
            });
        }
        return evidence;
    }

    private void certificates(Entry entry, Strength strength, Document document, List<Evidence> evidence) {
        List<Mention> named = mentions(Group.CERTIFICATE, document, entry.name());
        for (Mention mention : named) {
            Strength most = speaksFor(entry.credential().issuer(), mention.concept()) ? strength : Strength.CLAIMED;
            evidence.add(piece(
                    new Fact.Certificate(mention.concept().id()),
                    most,
                    entry,
                    document.span(mention.start(), mention.end()),
                    document));
        }
        Statement statement = entry.credential().statement();
        Optional<Diplomas.Kind> diploma = statement == null ? Optional.empty() : Diplomas.kindOf(statement);
        if (diploma.isPresent()) {
            evidence.add(piece(degree(diploma.get(), entry, document), strength, entry, entry.name(), document));
        } else if (named.isEmpty()) {
            evidence.add(piece(new Fact.Certificate(null), strength, entry, entry.name(), document));
        }
    }

    /** The degree: of the level that its kind or else its name tells, in the field that is told or else named. */
    private Fact.Degree degree(Diplomas.Kind kind, Entry entry, Document document) {
        List<Mention> named = mentions(Group.EDUCATION, document, entry.name());
        List<Mention> fields = new ArrayList<>();
        if (entry.field() != null) {
            fields.addAll(mentions(Group.EDUCATION, document, entry.field()));
        }
        fields.addAll(named);
        DegreeLevel level = kind.level() != null
                ? kind.level()
                : named.stream()
                        .map(mention -> mention.concept().level())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        String field = fields.stream()
                .map(Mention::concept)
                .filter(concept -> concept.kind() == ConceptKind.FIELD_OF_STUDY)
                .map(Concept::id)
                .findFirst()
                .orElse(null);
        return new Fact.Degree(level, field, true);
    }

    private void skills(Entry entry, Strength strength, Document document, List<Evidence> evidence) {
        TreeSet<String> known = new TreeSet<>();
        List<Span> places = new ArrayList<>(List.of(entry.name()));
        places.addAll(entry.skills());
        for (Span place : places) {
            for (Mention mention : mentions(Group.SKILL, document, place)) {
                if (known.add(mention.concept().id())) {
                    Span span = document.span(mention.start(), mention.end());
                    evidence.add(piece(new Fact.Skill(mention.concept().id(), null), strength, entry, span, document));
                }
            }
        }
    }

    private List<Mention> mentions(Group group, Document document, Span place) {
        return taxonomy.annotator(group).annotate(document.text(), place.start(), place.end());
    }

    private static Evidence piece(Fact fact, Strength strength, Entry entry, Span span, Document document) {
        Origin origin = Answers.origin(entry.credential());
        return new Evidence(fact, strength, document.name(), span, document.quote(span), origin);
    }

    /**
     * Whether an issuer gives out certificates of this kind: anyone can name an achievement like another body's certificate, and a
     * trusted school is trusted for its own.
     */
    private boolean speaksFor(Issuer issuer, Concept certificate) {
        if (certificate.issuer() == null) {
            return true;
        }
        if (!(issuer instanceof Issuer.Trusted trusted)) {
            return false;
        }
        String body = letters(certificate.issuer());
        Optional<TrustedIssuer> listed = trustList.find(trusted.id());
        return letters(trusted.name()).equals(body)
                || listed.stream()
                        .flatMap(each -> each.speaksFor().stream())
                        .anyMatch(each -> letters(each).equals(body));
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
