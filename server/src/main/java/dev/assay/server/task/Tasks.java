package dev.assay.server.task;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people of a job's team are to do. */
@Service
public class Tasks {

    private static final int ID_BYTES = 12;
    private static final int LONGEST = 500;
    private static final int LAST_YEAR = 9999;

    private final TaskStore store;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Tasks(TaskStore store, Jobs jobs, AuditLog audit, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A task that someone wants done.
     *
     * @param text what is to be done
     * @param assignee the address of who is to do it
     * @param due by when, such as {@code 2026-05-01}; empty or null where that is open
     */
    public record Wanted(
            @Nullable String text,
            @Nullable String assignee,
            @Nullable String due) {}

    /** Who can be asked to do something about a job, or about one of its candidates: the team, as far as they may see it, and oneself. */
    public List<Member> people(Member by, String job, boolean aboutCandidate) {
        List<Member> people = new ArrayList<>(jobs.team(by, job));
        if (people.stream().noneMatch(each -> each.id().equals(by.id()))) {
            people.add(by);
        }
        return people.stream()
                .filter(each -> Jobs.may(each, aboutCandidate ? Jobs.Act.READ_VERDICTS : Jobs.Act.READ))
                .toList();
    }

    /** The day on which {@code due} dates that are before it are overdue, in UTC. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Asks someone to do something about a job or, where one is given, one of its applications. */
    @Transactional
    public Task make(Member by, String job, @Nullable Application application, Wanted wanted) {
        jobs.require(by, job, Jobs.Act.DECIDE);
        String text = cleaned(wanted.text());
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Unusable("Say what is to be done, in up to " + LONGEST + " characters.");
        }
        String id = RandomWord.of(ID_BYTES);
        String about = application == null ? null : application.id();
        store.add(new TaskStore.Made(
                id,
                job,
                about,
                text,
                assignee(by, job, application, wanted.assignee()),
                due(wanted.due()),
                by.id(),
                clock.instant()));
        audit.append(by.id(), "task.made", id, about == null ? job : about);
        return store.find(id).orElseThrow(NotFound::new);
    }

    private UUID assignee(Member by, String job, @Nullable Application application, @Nullable String email) {
        String wanted = email == null || email.isBlank() ? by.email() : email.strip();
        return people(by, job, application != null).stream()
                .filter(each -> each.email().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new Unusable("Choose someone of the job's team who may see this."))
                .id();
    }

    private static @Nullable LocalDate due(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        try {
            LocalDate due = LocalDate.parse(written.strip());
            if (due.getYear() >= 1 && due.getYear() <= LAST_YEAR) {
                return due;
            }
        } catch (DateTimeParseException fault) {
            throw noDate();
        }
        throw noDate();
    }

    private static Unusable noDate() {
        return new Unusable("Give the day as 2026-05-01, or leave it out.");
    }

    /** Says that a task is done, or open again: for whoever is to do it, and for those who may write tasks. */
    @Transactional
    public Task mark(Member by, String job, String id, boolean done) {
        find(by, job, id);
        boolean changed = done ? store.finish(id, by.id(), clock.instant()) : store.reopen(id);
        if (changed) {
            audit.append(by.id(), done ? "task.done" : "task.opened", id, job);
        }
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** A task that {@code by} may mark. */
    Task find(Member by, String job, String id) {
        jobs.require(by, job, Jobs.Act.READ);
        Task task = store.find(id).filter(found -> found.job().equals(job)).orElseThrow(NotFound::new);
        if (!task.assignee().equals(by.id()) && !Jobs.may(by, Jobs.Act.DECIDE)) {
            throw new NotAllowed();
        }
        return task;
    }

    /** A job's tasks after a number, in the order in which they were made. */
    List<Task> ofJob(Member by, String job, long after, int most) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        return store.ofJob(job, after, most);
    }

    /** A job's open tasks, those first that are due first. */
    public List<Task> open(Member by, String job) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        return store.open(job);
    }

    /** The tasks about an application, the open ones first. */
    public List<Task> of(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return store.ofApplication(application.id());
    }

    /** What {@code by} is to do, those first that are due first. */
    public List<Task> of(Member by) {
        return store.open(by);
    }

    /** How much {@code by} is to do. */
    public int countOpen(Member by) {
        return store.countOpen(by);
    }

    private static String cleaned(@Nullable String written) {
        StringBuilder kept = new StringBuilder();
        String words = written == null ? "" : written.replaceAll("\\s+", " ");
        words.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
