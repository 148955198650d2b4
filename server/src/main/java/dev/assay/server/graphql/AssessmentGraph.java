package dev.assay.server.graphql;

import dev.assay.Shortlist;
import dev.assay.evidence.Evidence;
import dev.assay.match.Verdict;
import dev.assay.rank.Score;
import dev.assay.report.json.ShortlistJson;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.assessment.Shortlists;
import java.math.BigDecimal;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Assessments over GraphQL: the shortlist of each job is read once, however many of its applications are asked for. */
@Controller
class AssessmentGraph {

    private final Shortlists shortlists;

    AssessmentGraph(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    /** How an application stands among the job's others. */
    record Standing(int rank, int band, BigDecimal score, BigDecimal floor, BigDecimal ceiling, List<Judged> verdicts) {
        static Standing of(Shortlist.Entry entry) {
            Score score = entry.applicant().assessment().score();
            return new Standing(
                    entry.rank(),
                    entry.band(),
                    ShortlistJson.rounded(score.value()),
                    ShortlistJson.rounded(score.floor()),
                    ShortlistJson.rounded(score.ceiling()),
                    entry.applicant().assessment().verdicts().stream()
                            .map(Judged::of)
                            .toList());
        }
    }

    /** A verdict with its quotes. */
    record Judged(
            String requirement, String outcome, @Nullable String strength, String because, List<String> quotes) {
        static Judged of(Verdict verdict) {
            return new Judged(
                    verdict.requirement(),
                    verdict.outcome().name(),
                    verdict.strength() == null ? null : verdict.strength().name(),
                    verdict.because(),
                    verdict.evidence().stream().map(Evidence::text).toList());
        }
    }

    @BatchMapping(typeName = "Application")
    Map<Application, @Nullable Standing> assessment(List<Application> of, Principal principal) {
        Member member = Visitors.member(principal);
        Map<String, Set<String>> wanted = new TreeMap<>();
        of.forEach(application ->
                wanted.computeIfAbsent(application.job(), _ -> new TreeSet<>()).add(application.candidate()));
        Map<String, Map<String, Standing>> byJob = new TreeMap<>();
        wanted.forEach((job, candidates) -> byJob.put(job, standings(member, job, candidates)));
        Map<Application, @Nullable Standing> standings = new LinkedHashMap<>();
        for (Application application : of) {
            standings.put(
                    application, byJob.getOrDefault(application.job(), Map.of()).get(application.candidate()));
        }
        return standings;
    }

    private Map<String, Standing> standings(Member member, String job, Set<String> candidates) {
        Map<String, Standing> standings = new TreeMap<>();
        shortlists
                .read(member, job, candidates)
                .shortlist()
                .entries()
                .forEach(entry -> standings.put(entry.applicant().candidate(), Standing.of(entry)));
        return standings;
    }
}
