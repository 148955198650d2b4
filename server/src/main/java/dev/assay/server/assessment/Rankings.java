package dev.assay.server.assessment;

import dev.assay.Assessor;
import dev.assay.Ranker;
import dev.assay.Scoring;
import dev.assay.Shortlist;
import dev.assay.applicant.Material;
import dev.assay.applicant.MaterialAssessor;
import dev.assay.match.Mark;
import dev.assay.rank.Weights;
import dev.assay.resume.Corrections;
import dev.assay.resume.ResumeReader;
import dev.assay.server.application.Application;
import dev.assay.server.application.ApplicationRead;
import dev.assay.server.application.Applications;
import dev.assay.server.application.KnownCorrections;
import dev.assay.server.application.Progress;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.server.web.NotFound;
import dev.assay.text.Reading;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts jobs' candidates in their places, from what is stored: what was read of them, what people corrected of it and the requirements of
 * the rubric, nothing else. A candidate is assessed once after each reading, correction and change of what is asked; places are kept at hand as long as none comes.
 */
@Component
class Rankings {

    /** So many candidates' places are kept at hand, at about a kilobyte each. */
    private static final int MOST = 200_000;

    private static final int AT_ONCE = 50;

    private final Jobs jobs;
    private final Applications applications;
    private final KnownCorrections corrections;
    private final JudgedStore store;
    private final EngineVersion engine;
    private final ResumeReader resumes;
    private final Assessor assessor;
    private final Weights weights;
    private final Map<String, Ranking> made = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, Object> turns = new ConcurrentHashMap<>();
    private volatile @Nullable Ready ready;

    Rankings(
            Jobs jobs,
            Applications applications,
            KnownCorrections corrections,
            JudgedStore store,
            EngineVersion engine,
            ResumeReader resumes,
            Assessor assessor,
            Weights weights) {
        this.jobs = jobs;
        this.applications = applications;
        this.corrections = corrections;
        this.store = store;
        this.engine = engine;
        this.resumes = resumes;
        this.assessor = assessor;
        this.weights = weights;
    }

    /** The places of the job's candidates as it stands. */
    Ranking of(Opening opening) {
        Progress progress = applications.progress(opening.id());
        Ranking known = known(opening, progress);
        if (known != null) {
            return known;
        }
        synchronized (turns.computeIfAbsent(opening.id(), _ -> new Object())) { // the others wait for the first
            Ranking meanwhile = known(opening, progress);
            return meanwhile != null ? meanwhile : keep(rank(opening, progress));
        }
    }

    private @Nullable Ranking known(Opening opening, Progress progress) {
        synchronized (made) {
            Ranking last = made.get(opening.id());
            return last != null
                            && last.opening().version() == opening.version()
                            && last.progress().equals(progress)
                    ? last
                    : null;
        }
    }

    private Ranking keep(Ranking ranking) {
        synchronized (made) {
            made.put(ranking.opening().id(), ranking);
            int kept = made.values().stream()
                    .mapToInt(each -> each.candidates().size())
                    .sum();
            while (kept > MOST && made.size() > 1) {
                String oldest = made.keySet().iterator().next();
                kept -= Objects.requireNonNull(made.remove(oldest)).candidates().size();
            }
        }
        return ranking;
    }

    private Ranking rank(Opening opening, Progress progress) {
        List<JudgedStore.Row> rows = rows(opening);
        Map<String, JudgedStore.Row> byCandidate = new TreeMap<>();
        rows.forEach(row -> byCandidate.put(Application.candidate(row.number()), row));
        Map<String, List<Mark>> marks = new TreeMap<>();
        byCandidate.forEach((candidate, row) -> marks.put(candidate, Marks.read(String.valueOf(row.marks()))));
        List<Ranking.Placed> placed = new Ranker(weights)
                .places(opening.job(), marks).stream()
                        .map(place -> placed(
                                Objects.requireNonNull(byCandidate.get(place.candidate())),
                                place,
                                Objects.requireNonNull(marks.get(place.candidate()))))
                        .toList();
        return new Ranking(
                opening, new Scoring(opening.job(), weights), progress, asOf(rows), placed, unread(opening, rows));
    }

    private static Ranking.Placed placed(JudgedStore.Row row, Ranker.Place place, List<Mark> marks) {
        return new Ranking.Placed(row.application(), place, marks, row.findings());
    }

    private static @Nullable YearMonth asOf(List<JudgedStore.Row> rows) {
        return rows.stream()
                .map(JudgedStore.Row::asOf)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The job's applications that were read, after those were assessed that had not been yet. */
    private List<JudgedStore.Row> rows(Opening opening) {
        List<JudgedStore.Row> rows = store.of(opening.id(), opening.version(), engine.name());
        List<JudgedStore.Row> missing =
                rows.stream().filter(row -> row.marks() == null).toList();
        if (missing.isEmpty()) {
            return rows;
        }
        MaterialAssessor each = assessor(opening);
        IntStream.iterate(0, from -> from < missing.size(), from -> from + AT_ONCE)
                .parallel()
                .mapToObj(from -> missing.subList(from, Math.min(missing.size(), from + AT_ONCE)))
                .forEach(some -> store.keep(judged(each, some), opening.version(), engine.name()));
        return store.of(opening.id(), opening.version(), engine.name()).stream()
                .filter(row -> row.marks() != null) // what was read anew meanwhile comes next time
                .toList();
    }

    /** The same one as last time, as long as applications for one job come one after another. */
    private MaterialAssessor ready(Opening opening) {
        Ready last = ready;
        if (last == null || !last.job().equals(opening.id()) || last.version() != opening.version()) {
            last = new Ready(opening.id(), opening.version(), assessor(opening));
            ready = last;
        }
        return last.assessor();
    }

    private record Ready(String job, int version, MaterialAssessor assessor) {}

    private MaterialAssessor assessor(Opening opening) {
        return new MaterialAssessor(opening.job(), assessor, resumes, null);
    }

    private List<Judged> judged(MaterialAssessor each, List<JudgedStore.Row> rows) {
        List<Judged> judged = new ArrayList<>();
        for (JudgedStore.Row row : rows) {
            applications
                    .material(row.application())
                    .ifPresent(material -> judged.add(judged(each, row.application(), row.revision(), material)));
        }
        return judged;
    }

    private Judged judged(MaterialAssessor each, String application, int revision, Material material) {
        return judged(each.assess(application, material, corrections.of(application)), application, revision, material);
    }

    private static Judged judged(Shortlist.Applicant applicant, String application, int revision, Material material) {
        return new Judged(
                application,
                revision,
                applicant.assessment().verdicts(),
                applicant.asOf(),
                applicant.findings(),
                material.unread());
    }

    /** Assesses an application as soon as it is read, so that whoever looks at the list need not wait for it. */
    @EventListener
    void keep(ApplicationRead read) {
        Opening opening = jobs.find(read.application().job());
        String id = read.application().id();
        Shortlist.Applicant applicant = ready(opening).assess(id, read.material(), read.resumes());
        store.keep(List.of(judged(applicant, id, read.revision(), read.material())), opening.version(), engine.name());
    }

    /** What some of the candidates show by the ranking's rubric, by their applications' ids. */
    Map<String, Judged> judged(Ranking ranking, List<Ranking.Placed> some) {
        Opening opening = ranking.opening();
        Map<String, Judged> judged =
                store.some(some.stream().map(Ranking.Placed::application).toList(), opening.version(), engine.name());
        some.stream()
                .map(Ranking.Placed::application)
                .filter(application -> !judged.containsKey(application)) // someone changed what is asked meanwhile
                .forEach(application -> judged.put(
                        application,
                        judged(
                                assessor(opening),
                                application,
                                0,
                                applications.material(application).orElseThrow(NotFound::new))));
        return judged;
    }

    /** One candidate by another version of the rubric than the current one, or other corrections than those that hold. */
    Shortlist alone(Opening opening, Application application, Corrections then) {
        Material material = applications.material(application.id()).orElseThrow(NotFound::new);
        Shortlist.Applicant applicant = assessor(opening).assess(application.candidate(), material, then);
        return new Ranker(weights).rank(opening.job(), List.of(applicant), List.of());
    }

    private List<Shortlist.Unread> unread(Opening opening, List<JudgedStore.Row> rows) {
        Stream<Shortlist.Unread> parts = rows.stream()
                .flatMap(row -> row.unread().stream()
                        .map(file -> new Shortlist.Unread(Application.candidate(row.number()), file)));
        Stream<Shortlist.Unread> wholes = applications.unreadable(opening.id()).stream()
                .map(application -> new Shortlist.Unread(
                        application.candidate(),
                        new Reading.Unreadable(
                                application.neutralName(),
                                application.sha256(),
                                Reading.Reason.valueOf(String.valueOf(application.reason())),
                                String.valueOf(application.detail()))));
        return Stream.concat(parts, wholes).sorted(Shortlist.Unread.ORDER).collect(Collectors.toUnmodifiableList());
    }
}
