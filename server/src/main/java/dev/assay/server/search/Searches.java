package dev.assay.server.search;

import dev.assay.job.Job;
import dev.assay.job.JobReader;
import dev.assay.job.Requirement;
import dev.assay.job.RequirementText;
import dev.assay.server.account.Member;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.pool.Pool;
import dev.assay.server.web.NotAllowed;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds candidates among all that someone may see. */
@Service
class Searches {

    private static final String HEADING = "Requirements\n\n- ";
    /** Between the things that are wanted: each is a line of its own, with years of its own. */
    private static final Pattern AND = Pattern.compile("\\s*[,;&\\n]\\s*|\\s+and\\s+", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 300;
    private static final int MOST_WANTED = 6;
    private static final int MONTHS = 12;

    private final SearchStore store;
    private final JobReader reader;
    private final Taxonomy taxonomy;
    private final AuditLog audit;
    private final Clock clock;

    Searches(SearchStore store, JobReader reader, Taxonomy taxonomy, AuditLog audit, Clock clock) {
        this.store = store;
        this.reader = reader;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.clock = clock;
    }

    static void require(Member by) {
        if (!Jobs.may(by, Jobs.Act.READ_VERDICTS)) {
            throw new NotAllowed();
        }
    }

    /** A search as it was typed, without what no one sees and not too long. */
    static String query(String typed) {
        String query = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return query.length() <= LONGEST ? query : query.substring(0, LONGEST);
    }

    /**
     * The candidates that a search finds.
     *
     * @param wanted what it was read as; empty where words are searched for
     */
    List<Hit> find(
            Member by, String query, List<Wanted> wanted, SearchController.Way way, SearchController.Scope scope) {
        boolean shown = way == SearchController.Way.SHOWN;
        return switch (scope) {
            case JOBS -> shown ? showing(by, wanted) : inWords(by, query);
            case POOL -> shown ? poolShowing(by, wanted) : poolInWords(by, query);
        };
    }

    private List<Hit> inWords(Member by, String query) {
        require(by);
        audit.append(by.id(), "candidates.searched", "all", "in words");
        return store.inWords(by, query);
    }

    private List<Hit> showing(Member by, List<Wanted> wanted) {
        require(by);
        audit.append(by.id(), "candidates.searched", "all", "by what is shown");
        return wanted.isEmpty() ? List.of() : store.showing(by, wanted);
    }

    /** The same as {@link #inWords} of the talent pool, for someone who may see that. */
    private List<Hit> poolInWords(Member by, String query) {
        Pool.require(by);
        audit.append(by.id(), "candidates.searched", "pool", "in words");
        return store.poolInWords(query, clock.instant());
    }

    /** The same as {@link #showing} of the talent pool, for someone who may see that. */
    private List<Hit> poolShowing(Member by, List<Wanted> wanted) {
        Pool.require(by);
        audit.append(by.id(), "candidates.searched", "pool", "by what is shown");
        return wanted.isEmpty() ? List.of() : store.poolShowing(wanted, clock.instant());
    }

    /** What a search asks for, read as a line of a posting is. */
    List<Wanted> wanted(String query) {
        String line = AND.matcher(query.replace("≥", "at least ").replace(">=", "at least "))
                .replaceAll("\n- ");
        Job job = reader.read(Document.of("search", "0".repeat(64), HEADING + line, List.of(0), null, List.of()));
        List<Wanted> wanted = new ArrayList<>();
        for (Requirement requirement : job.requirements()) {
            List<String> concepts = Stream.concat(requirement.anyOf().stream(), Stream.ofNullable(requirement.family()))
                    .map(term -> term.concept())
                    .distinct()
                    .toList();
            if (!concepts.isEmpty()) {
                Integer years =
                        requirement.years() == null ? null : requirement.years().min();
                wanted.add(
                        new Wanted(RequirementText.of(requirement, job), concepts, years == null ? 0 : years * MONTHS));
            }
        }
        if (wanted.isEmpty()) {
            taxonomy.search(query).stream().limit(1).map(Searches::wanted).forEach(wanted::add);
        }
        return wanted.subList(0, Math.min(MOST_WANTED, wanted.size()));
    }

    private static Wanted wanted(Concept concept) {
        return new Wanted(concept.label(), List.of(concept.id()), 0);
    }

    List<SearchStore.Saved> saved(Member by) {
        require(by);
        return store.saved(by.id());
    }

    void save(Member by, SearchStore.Saved search) {
        require(by);
        store.save(by.id(), search, clock.instant());
    }

    void forget(Member by, SearchStore.Saved search) {
        require(by);
        store.forget(by.id(), search);
    }
}
