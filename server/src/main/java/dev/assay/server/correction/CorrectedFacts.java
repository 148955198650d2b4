package dev.assay.server.correction;

import dev.assay.resume.Correction;
import dev.assay.resume.Corrections;
import dev.assay.resume.Resume;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.resume.ResumeReader;
import dev.assay.resume.date.PartialDate;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.ChangedMeanwhile;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.DegreeLevel;
import dev.assay.taxonomy.Taxonomy;
import dev.assay.text.Document;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people correct in what was read. What was read stays as it is; a correction is an input of its own. */
@Service
public class CorrectedFacts {

    private static final int LONGEST_REASON = 500;

    private final CorrectionStore store;
    private final Applications applications;
    private final Jobs jobs;
    private final ResumeReader reader;
    private final Taxonomy taxonomy;
    private final AuditLog audit;
    private final Clock clock;

    CorrectedFacts(
            CorrectionStore store,
            Applications applications,
            Jobs jobs,
            ResumeReader reader,
            Taxonomy taxonomy,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.applications = applications;
        this.jobs = jobs;
        this.reader = reader;
        this.taxonomy = taxonomy;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What someone wants to be corrected. What does not belong to the fact is not looked at.
     *
     * @param document the document's number among the candidate's, from 1
     * @param fact the fact's id, as {@link Reread} gives it
     * @param start an employment's first date, as 2019 or 2019-03; empty for none
     * @param end its last date, {@code present}, or empty for none
     * @param means the name or id of the skill that is meant; empty where none is
     * @param level the level of a degree
     * @param complete whether it was finished
     */
    public record Wanted(
            int document,
            @Nullable String fact,
            @Nullable String start,
            @Nullable String end,
            @Nullable String means,
            @Nullable String level,
            @Nullable Boolean complete,
            @Nullable String reason) {}

    /** The corrections of an application, in the order in which they were made. */
    public List<Corrected> of(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return store.made(application.id());
    }

    /** The same for work that was allowed before. */
    public List<Corrected> of(Application application) {
        return store.made(application.id());
    }

    /** What holds after these corrections. */
    public static Corrections holding(List<Corrected> corrected) {
        return new Corrections(corrected.stream().map(Corrected::correction).toList());
    }

    /** What was read of a document as far as it can be corrected, and as it holds now. */
    public Reread reread(Application application, Document document) {
        return Reread.of(document, reader, store.of(application.id()));
    }

    /**
     * Corrects a fact; the candidate is assessed anew.
     *
     * @param from the number of the latest correction that whoever corrects has seen; 0 where they saw none
     */
    @Transactional
    public void correct(Member by, Application application, int from, Wanted wanted) {
        jobs.require(by, application.job(), Jobs.Act.DECIDE);
        String reason = Objects.requireNonNullElse(wanted.reason(), "").strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Unusable(
                    "Say why, in up to " + LONGEST_REASON + " characters: the reason is kept with the correction.");
        }
        List<Corrected> before = store.made(application.id());
        if (before.size() != from) {
            throw changedMeanwhile();
        }
        Correction correction = correction(application, wanted, holding(before));
        Corrected made = new Corrected(from + 1, correction, reason, by.email(), clock.instant());
        try {
            store.add(application.id(), made, by.id());
        } catch (DuplicateKeyException raced) {
            throw changedMeanwhile();
        }
        audit.append(by.id(), "fact.corrected", application.id(), "correction " + made.number());
        applications.noteCorrected(application);
    }

    private Correction correction(Application application, Wanted wanted, Corrections now) {
        List<Document> documents = applications
                .material(application.id())
                .orElseThrow(NotFound::new)
                .resumes();
        if (wanted.document() < 1 || wanted.document() > documents.size()) {
            throw noSuchFact();
        }
        Document document = documents.get(wanted.document() - 1);
        Resume read = reader.read(document, null, Corrections.NONE);
        Resume holds = reader.read(document, null, now);
        String fact = Objects.requireNonNullElse(wanted.fact(), "");
        if (fact.startsWith("employment-")) {
            return dates(document, numbered(read.employments(), fact), numbered(holds.employments(), fact), wanted);
        }
        if (fact.startsWith("education-")) {
            return degree(document, numbered(read.education(), fact), wanted);
        }
        return meaning(
                document,
                read,
                fact,
                Objects.requireNonNullElse(wanted.means(), "").strip());
    }

    private static Correction dates(Document document, Employment read, Employment holds, Wanted wanted) {
        String end = Objects.requireNonNullElse(wanted.end(), "").strip();
        boolean present = end.equalsIgnoreCase("present");
        PartialDate from = date(wanted.start());
        PartialDate to = present ? null : date(end);
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new Unusable("It cannot end before it begins.");
        }
        String words = Reread.words(from, to, present);
        if (words.equals(Reread.words(holds))) {
            throw nothingNew();
        }
        return new Correction.Dates(
                document.sha256(),
                read.header().start(),
                from,
                to,
                present,
                "dates " + words + ", read as " + Reread.words(read));
    }

    private static @Nullable PartialDate date(@Nullable String written) {
        String date = Objects.requireNonNullElse(written, "").strip();
        if (date.isEmpty()) {
            return null;
        }
        if (!date.matches("(19|20|21)[0-9]{2}(-(0[1-9]|1[0-2]))?")) {
            throw new Unusable("Write dates as 2019-03, or 2019 where no month is known.");
        }
        return new PartialDate(
                Integer.parseInt(date.substring(0, 4)), date.length() == 4 ? 0 : Integer.parseInt(date.substring(5)));
    }

    private static Correction degree(Document document, Education read, Wanted wanted) {
        DegreeLevel level = level(wanted.level());
        boolean complete = wanted.complete() == null || wanted.complete();
        return new Correction.Degree(
                document.sha256(),
                read.span().start(),
                level,
                complete,
                words(level, complete) + ", read as " + words(read.level(), read.complete()));
    }

    private static @Nullable DegreeLevel level(@Nullable String name) {
        if (name == null || name.isEmpty()) {
            return null;
        }
        return List.of(DegreeLevel.values()).stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable("There is no level of education of that name."));
    }

    private static String words(@Nullable DegreeLevel level, boolean complete) {
        return (level == null ? "no level" : level.name().toLowerCase(Locale.ROOT))
                + (complete ? "" : ", not finished");
    }

    private Correction meaning(Document document, Resume read, String fact, String means) {
        String concept = read.skills().stream()
                .map(Resume.Skill::concept)
                .filter(id -> fact.equals("skill-" + id))
                .findFirst()
                .orElseThrow(CorrectedFacts::noSuchFact);
        String was = label(concept);
        if (means.isEmpty()) {
            return new Correction.Meaning(
                    document.sha256(), concept, null, "not the skill " + was + " as which it was read");
        }
        Concept meant = taxonomy.named(means)
                .or(() -> taxonomy.find(means))
                .orElseThrow(() -> new Unusable("No skill of that name is known: leave it empty where none is meant."));
        return new Correction.Meaning(document.sha256(), concept, meant.id(), meant.label() + ", read as " + was);
    }

    private String label(String concept) {
        return taxonomy.find(concept).map(Concept::label).orElse(concept);
    }

    private static <T> T numbered(List<T> facts, String fact) {
        String digits = fact.substring(fact.lastIndexOf('-') + 1);
        int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > facts.size()) {
            throw noSuchFact();
        }
        return facts.get(number - 1);
    }

    private static Unusable noSuchFact() {
        return new Unusable("Nothing of that id was read from this document.");
    }

    private static Unusable nothingNew() {
        return new Unusable("That is how it was read already.");
    }

    private static ChangedMeanwhile changedMeanwhile() {
        return new ChangedMeanwhile("Someone else corrected something meanwhile. Look at what holds now.");
    }
}
