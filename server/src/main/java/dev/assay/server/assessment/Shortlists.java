package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.applicant.Material;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.correction.Corrected;
import dev.assay.server.correction.CorrectedFacts;
import dev.assay.server.decision.Decided;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.NotFound;
import dev.assay.text.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A job's candidates in order, for those who may see them; that someone looked is logged. */
@Service
public class Shortlists {

    private final Jobs jobs;
    private final Rankings rankings;
    private final Applications applications;
    private final CorrectedFacts facts;
    private final AuditLog audit;

    Shortlists(Jobs jobs, Rankings rankings, Applications applications, CorrectedFacts facts, AuditLog audit) {
        this.jobs = jobs;
        this.rankings = rankings;
        this.applications = applications;
        this.facts = facts;
        this.audit = audit;
    }

    /** The places of all of the job's candidates, without the verdicts. */
    public Ranking ranking(Member by, String job) {
        Opening opening = jobs.find(by, job, Jobs.Act.READ_VERDICTS);
        Ranking ranking = rankings.of(opening);
        audit.append(by.id(), "shortlist.read", job, "version " + opening.version());
        return ranking;
    }

    /** The part of the job's shortlist that holds these candidates, as far as they are in it. */
    public Assessed read(Member by, String job, Collection<String> candidates) {
        Ranking ranking = ranking(by, job);
        return some(
                ranking,
                ranking.candidates().stream()
                        .filter(placed -> candidates.contains(placed.candidate()))
                        .toList());
    }

    /** One candidate of it, with what was read of that one, for a page that quotes it. */
    public Assessed read(Member by, String job, String candidate) {
        Opening opening = jobs.find(by, job, Jobs.Act.READ_VERDICTS);
        Ranking ranking = rankings.of(opening);
        audit.append(by.id(), "candidate.read", job + "/" + shortened(candidate), "version " + opening.version());
        Ranking.Placed placed = ranking.find(candidate).orElseThrow(NotFound::new);
        List<Document> documents = applications
                .material(placed.application())
                .map(Material::documents)
                .orElseThrow(NotFound::new);
        Assessed assessed = some(ranking, List.of(placed));
        return new Assessed(ranking, assessed.shortlist(), Map.of(candidate, documents));
    }

    /** One candidate as whoever decided saw them: by the requirements and the corrections of that time. */
    Shortlist asDecided(Member by, Application application, Decided decided) {
        Opening opening = jobs.find(by, application.job(), decided.rubricVersion());
        List<Corrected> then = facts.of(application).stream()
                .filter(each -> each.number() <= decided.corrections())
                .toList();
        return rankings.alone(opening, application, CorrectedFacts.holding(then));
    }

    /** An application as it compares with what its job asks now, for whoever applied; nothing where nothing was read. */
    public Optional<Shortlist> ofApplicant(Application application) {
        return application.state() == Application.State.READ
                ? Optional.of(rankings.alone(
                        jobs.find(application.job()), application, CorrectedFacts.holding(facts.of(application))))
                : Optional.empty();
    }

    private static String shortened(String candidate) {
        return candidate.length() <= 20 ? candidate : candidate.substring(0, 20);
    }

    /** Some of the candidates with their verdicts, in the order given, for someone who was allowed to see them before. */
    Assessed some(Ranking ranking, List<Ranking.Placed> some) {
        Map<String, Judged> judged = rankings.judged(ranking, some);
        List<Shortlist.Entry> entries = some.stream()
                .map(placed -> new Shortlist.Entry(
                        Objects.requireNonNull(judged.get(placed.application()))
                                .applicant(placed.candidate(), ranking.scoring()),
                        placed.place().rank(),
                        placed.place().band()))
                .toList();
        Shortlist shortlist = new Shortlist(ranking.opening().job(), ranking.asOf(), entries, ranking.unread());
        return new Assessed(ranking, shortlist, Map.of());
    }
}
