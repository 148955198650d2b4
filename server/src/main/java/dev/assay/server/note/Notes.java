package dev.assay.server.note;

import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.web.NotAllowed;
import dev.assay.server.web.Unusable;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team writes about an application. It reaches no verdict. Notes stay as they were written; tags come and go. */
@Service
public class Notes {

    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 20;

    private final NoteStore store;
    private final Mentions mentions;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;

    Notes(NoteStore store, Mentions mentions, Jobs jobs, AuditLog audit, Clock clock) {
        this.store = store;
        this.mentions = mentions;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /** The notes on an application, in the order in which they were written. */
    public List<Note> of(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return store.notes(application.id());
    }

    /** The notes on each of several applications, which {@code by} was allowed to see before. */
    public Map<Application, List<Note>> ofEach(Member by, Collection<Application> applications) {
        return each(by, applications, store::notes);
    }

    /** The tags of each of several applications, which {@code by} was allowed to see before. */
    public Map<Application, List<String>> tagsOfEach(Member by, Collection<Application> applications) {
        return each(by, applications, store::tags);
    }

    private static <T> Map<Application, List<T>> each(
            Member by, Collection<Application> applications, Function<Collection<String>, Map<String, List<T>>> kept) {
        if (!Jobs.may(by, Jobs.Act.READ_VERDICTS)) {
            throw new NotAllowed();
        }
        Map<String, List<T>> found =
                kept.apply(applications.stream().map(Application::id).toList());
        Map<Application, List<T>> each = new LinkedHashMap<>();
        applications.forEach(application -> each.put(application, found.getOrDefault(application.id(), List.of())));
        return each;
    }

    @Transactional
    public void write(Member by, Application application, @Nullable String text) {
        jobs.require(by, application.job(), Jobs.Act.DECIDE);
        String words = cleaned(text, true);
        if (words.isEmpty() || words.length() > LONGEST_NOTE) {
            throw new Unusable("Write a note of up to " + LONGEST_NOTE + " characters.");
        }
        int number = store.add(application, words, by.id(), clock.instant());
        mentions.keep(by, application, number, words);
        audit.append(by.id(), "note.written", application.id(), application.job());
    }

    /** The tags of an application, in the order of their letters. */
    public List<String> tags(Member by, Application application) {
        jobs.require(by, application.job(), Jobs.Act.READ_VERDICTS);
        return store.tags(application.id());
    }

    /** The tags of a job's applications, by what each person is called as long as the name is hidden. */
    public Map<String, List<String>> tags(Member by, String job) {
        jobs.require(by, job, Jobs.Act.READ_VERDICTS);
        return store.tagsOfJob(job);
    }

    /** Puts tags on an application and takes others off; capitals make no difference. */
    @Transactional
    public void tag(Member by, Application application, List<String> on, List<String> off) {
        jobs.require(by, application.job(), Jobs.Act.DECIDE);
        for (String each : off) {
            String tag = tag(each);
            if (store.untag(application.id(), tag)) {
                audit.append(by.id(), "application.untagged", application.id(), application.job());
            }
        }
        for (String each : on) {
            String tag = tag(each);
            if (store.tag(application.id(), tag, by.id(), clock.instant())) {
                audit.append(by.id(), "application.tagged", application.id(), application.job());
            }
        }
        if (store.tags(application.id()).size() > MOST_TAGS) {
            throw new Unusable("An application has at most " + MOST_TAGS + " tags.");
        }
    }

    private static String tag(String written) {
        String tag = cleaned(written, false).toLowerCase(Locale.ROOT);
        if (tag.isEmpty() || tag.length() > LONGEST_TAG) {
            throw new Unusable("A tag is a word or a few, of up to " + LONGEST_TAG + " characters.");
        }
        return tag;
    }

    /** What was written without what no one sees; a note may have lines. */
    private static String cleaned(@Nullable String written, boolean inLines) {
        StringBuilder kept = new StringBuilder();
        Objects.requireNonNullElse(written, "")
                .codePoints()
                .filter(point -> (inLines && point == '\n') || !Character.isISOControl(point))
                .filter(point -> Character.getType(point) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
