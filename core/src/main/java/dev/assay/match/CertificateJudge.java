package dev.assay.match;

import dev.assay.evidence.Evidence;
import dev.assay.evidence.Evidence.Fact;
import dev.assay.job.Requirement;
import java.util.Optional;

/** Judges certificates against a certificate, a family of them, or any at all. */
final class CertificateJudge implements Judge {

    private final Requirement requirement;
    private final Relatives relatives;
    private final Wording wording;

    CertificateJudge(Requirement requirement, Relatives relatives, Wording wording) {
        this.requirement = requirement;
        this.relatives = relatives;
        this.wording = wording;
    }

    @Override
    public Optional<Judgement> judge(Evidence piece) {
        return piece.fact() instanceof Fact.Certificate certificate ? judge(piece, certificate) : Optional.empty();
    }

    private Optional<Judgement> judge(Evidence piece, Fact.Certificate certificate) {
        String concept = certificate.concept();
        if (requirement.anyOf().isEmpty() && requirement.family() == null) {
            return Optional.of(new Judgement(
                    Outcome.PARTLY,
                    piece.strength(),
                    Bearing.BROADER,
                    piece,
                    () -> "A certificate is named; whether it is of the kind asked, a person has to say."));
        }
        if (concept == null) {
            return Optional.empty();
        }
        return relatives
                .of(concept)
                .map(kinship -> new Judgement(
                        kinship.bearing().outcome(),
                        piece.strength(),
                        kinship.bearing(),
                        piece,
                        () -> wording.naming(kinship, concept, piece.strength(), piece.origin())));
    }
}
