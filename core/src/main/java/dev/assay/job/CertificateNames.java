package dev.assay.job;

import dev.assay.job.words.Phrases;
import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the certificates of a statement: by name, and by subject where several share the noun ("Agile or Scrum certification"). */
final class CertificateNames {

    private static final Phrases NOUNS = Phrases.of(
            "certification, certifications, certificate, certificates, certified, accreditation, accreditations, certs");
    private static final Phrases NO_NOUNS = Phrases.of("""
            ssl certificate, ssl certificates, tls certificates, tls certificate, digital certificates, client certificates, pki certificates
            equivalent certifications, x.509 certificates, birth certificate, certified partner, certified company
            """);

    private final String text;
    private final Annotations annotations;
    private final Annotator annotator;

    CertificateNames(String text, Annotations annotations, Annotator annotator) {
        this.text = text;
        this.annotations = annotations;
        this.annotator = annotator;
    }

    /** Whether the statement asks for a certificate. */
    boolean areIn(Statement statement) {
        boolean named = !annotations.certificates().within(statement).isEmpty();
        return named || (NOUNS.isIn(statement.words()) && !NO_NOUNS.isIn(statement.words()));
    }

    /** Whether it names its certificates only in parentheses, beside what it asks in the first place: "Kubernetes (CKA nice), Helm". */
    boolean areAside(Statement statement) {
        List<Mention> named = annotations.certificates().within(statement);
        return !named.isEmpty() && named.stream().allMatch(certificate -> isInParenthesis(statement, certificate));
    }

    private boolean isInParenthesis(Statement statement, Mention certificate) {
        int open = text.lastIndexOf('(', certificate.start());
        return open > statement.start()
                && text.lastIndexOf(')', certificate.start()) < open
                && text.indexOf(')', certificate.end()) >= 0
                && text.indexOf(')', certificate.end()) < statement.end();
    }

    /** The certificates that it names, in the order of the text. */
    List<Mention> in(Statement statement) {
        List<Mention> certificates = new ArrayList<>(annotations.certificates().within(statement));
        if (NOUNS.isIn(statement.words())) {
            annotations.skills().within(statement).stream()
                    .filter(subject -> certificates.stream().noneMatch(certificate -> overlap(certificate, subject)))
                    .flatMap(subject -> about(subject).stream())
                    .toList()
                    .forEach(certificates::add);
        }
        certificates.sort(Comparator.comparingInt(Mention::start));
        return List.copyOf(certificates);
    }

    /** The certificate that the subject's name and the noun would name together. */
    private List<Mention> about(Mention subject) {
        String name = text.substring(subject.start(), subject.end()) + " certification";
        return annotator.annotate(name).stream()
                .filter(found -> found.start() == 0 && found.end() == name.length())
                .map(found -> new Mention(found.concept(), subject.start(), subject.end()))
                .toList();
    }

    private static boolean overlap(Mention left, Mention right) {
        return left.start() < right.end() && right.start() < left.end();
    }
}
