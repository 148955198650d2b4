package dev.assay.server.application;

import dev.assay.applicant.Material;
import dev.assay.resume.Corrections;
import dev.assay.resume.Resume;
import dev.assay.resume.ResumeReader;
import dev.assay.server.account.Member;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.blob.BlobStore;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Jobs.Act;
import dev.assay.server.seal.RandomWord;
import dev.assay.server.web.NotFound;
import dev.assay.text.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes applications in, and tells how far they are. */
@Service
public class Applications {

    private static final int ID_BYTES = 12;
    private static final int LONGEST_NAME = 200;

    private final ApplicationStore store;
    private final BlobStore blobs;
    private final ReadingQueue queue;
    private final Jobs jobs;
    private final AuditLog audit;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final ResumeReader resumes;
    private final KnownCorrections corrections;
    private final KeptFiles kept;

    Applications(
            ApplicationStore store,
            BlobStore blobs,
            ReadingQueue queue,
            Jobs jobs,
            AuditLog audit,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            ResumeReader resumes,
            KnownCorrections corrections,
            KeptFiles kept) {
        this.store = store;
        this.blobs = blobs;
        this.queue = queue;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
        this.resumes = resumes;
        this.corrections = corrections;
        this.kept = kept;
    }

    /**
     * Takes a file in for reading. Application, task and log entry are kept together or not at all; the file is kept before.
     *
     * @return the application; nothing where the job has one of the same content already
     */
    public Optional<Application> take(Member by, String job, String fileName, InputStream content) throws IOException {
        jobs.require(by, job, Act.TAKE_APPLICATIONS);
        BlobStore.Blob blob = blobs.keep(content);
        return take(by, job, fileName, List.of(new HandedFile(shortened(fileName), blob.sha256(), blob.bytes())));
    }

    /** The same for all the files of one applicant, which are kept already; {@code name} is that of the folder or file. */
    public Optional<Application> take(Member by, String job, String name, List<HandedFile> files) {
        jobs.require(by, job, Act.TAKE_APPLICATIONS);
        return takeIn(by.id(), job, name, files);
    }

    /** Keeps a file that may become an application, under the name that it was given. */
    public HandedFile keep(String fileName, InputStream content) throws IOException {
        BlobStore.Blob blob = blobs.keep(content);
        return new HandedFile(shortened(fileName), blob.sha256(), blob.bytes());
    }

    /**
     * Takes in what someone without an account handed in for a job that is open to everyone, which the caller has checked.
     *
     * @return the application; nothing where the job has one of the same content already
     */
    public Optional<Application> takeFromApplicant(String job, String name, List<HandedFile> files) {
        return takeIn(null, job, name, files);
    }

    private Optional<Application> takeIn(@Nullable UUID by, String job, String name, List<HandedFile> files) {
        String sha256 = Contents.sha256(files);
        return transaction.execute(_ -> {
            store.lock(job);
            if (store.holds(job, sha256)) {
                return Optional.<Application>empty();
            }
            Application application = new Application(
                    newId(),
                    job,
                    store.nextNumber(job),
                    Application.State.WAITING,
                    shortened(name),
                    sha256,
                    files.stream().mapToLong(HandedFile::bytes).sum(),
                    null,
                    null,
                    clock.instant());
            kept.hold(files);
            store.add(application, files, by);
            queue.add(application.id());
            audit.append(by, "application.taken", application.id(), job);
            return Optional.of(application);
        });
    }

    public List<Application> all(Member by, String job) {
        jobs.require(by, job, Act.READ);
        return store.all(job);
    }

    /**
     * Some of a job's applications, in the order in which they came.
     *
     * @param state how far they are; null for any
     * @param after the number that they come after
     */
    public List<Application> some(Member by, String job, Application.@Nullable State state, int after, int most) {
        jobs.require(by, job, Act.READ);
        return store.some(List.of(job), state, after, most);
    }

    /**
     * A part of a job's applications that is wanted.
     *
     * @param state how far they are; null for any
     * @param after the number that they come after
     * @param most how many at most
     */
    public record Wanted(String job, Application.@Nullable State state, int after, int most) {}

    /** Parts of several jobs' applications, for work that was allowed before: alike parts are read at once. */
    public Map<Wanted, List<Application>> all(Collection<Wanted> wanted) {
        Map<Wanted, List<Application>> found = new LinkedHashMap<>();
        Map<Wanted, List<String>> alike = new LinkedHashMap<>();
        for (Wanted each : wanted) {
            found.put(each, new ArrayList<>());
            alike.computeIfAbsent(new Wanted("", each.state(), each.after(), each.most()), _ -> new ArrayList<>())
                    .add(each.job());
        }
        alike.forEach((shape, ids) -> store.some(ids, shape.state(), shape.after(), shape.most())
                .forEach(application -> Objects.requireNonNull(
                                found.get(new Wanted(application.job(), shape.state(), shape.after(), shape.most())))
                        .add(application)));
        return found;
    }

    public Progress progress(Member by, String job) {
        jobs.require(by, job, Act.READ);
        return store.progress(job);
    }

    /** How far the job is, for work that was allowed before. */
    public Progress progress(String job) {
        return store.progress(job);
    }

    /** Those of a job's applications that could not be read, for work that was allowed before. */
    public List<Application> unreadable(String job) {
        return store.some(List.of(job), Application.State.UNREADABLE, 0, Integer.MAX_VALUE);
    }

    /** What was read from an application; nothing unless it is {@link Application.State#READ}. */
    public Optional<Material> material(String application) {
        return store.material(application);
    }

    /** The files that an application consists of, for work that was allowed before. */
    public List<HandedFile> files(Application application) {
        return store.files(application.id());
    }

    /** One of the job's applications by its id, for someone who may do that with the job. */
    public Application find(Member by, String job, String id, Act act) {
        jobs.require(by, job, act);
        return store.find(id)
                .filter(found -> found.job().equals(job) && isThereFor(act, found))
                .orElseThrow(NotFound::new);
    }

    /** Of what is erased, no one has more to do than to know it. */
    private static boolean isThereFor(Act act, Application found) {
        return found.state() != Application.State.ERASED || act == Act.READ;
    }

    /** An application by its id, for work that was allowed before. */
    public Optional<Application> find(String id) {
        return store.find(id);
    }

    /** The same by what the person is called as long as the name is hidden. */
    public Application findCandidate(Member by, String job, String candidate, Act act) {
        jobs.require(by, job, act);
        return store.findNumber(job, Application.numberOf(candidate))
                .filter(found -> isThereFor(act, found))
                .orElseThrow(NotFound::new);
    }

    /** The content of one file as it was sent, for work that was allowed before. */
    public byte[] content(HandedFile file) throws IOException {
        return blobs.read(file.sha256());
    }

    /** Whether the reader may have the file's name: it can tell who the person is. */
    static Optional<String> shownName(Application application) {
        return application.state() == Application.State.UNREADABLE
                ? Optional.of(application.fileName()) // someone has to find it and ask for another
                : Optional.empty();
    }

    /** Notes what was read, and tells whoever keeps something made from it. */
    void noteRead(Application application, Material material) {
        transaction.executeWithoutResult(_ -> {
            if (material.isEmpty()) {
                store.noteUnreadable(application.id(), whyNothing(application, material));
            } else {
                store.noteRead(application.id(), material).ifPresent(revision -> tell(application, material, revision));
            }
            audit.append(null, "application.read", application.id(), material.isEmpty() ? "unreadable" : "legible");
        });
    }

    /** Notes that people corrected something of what was read, and tells anew what was read. */
    public void noteCorrected(Application application) {
        int revision = store.noteChanged(application.id());
        store.material(application.id()).ifPresent(material -> tell(application, material, revision));
    }

    /** Tells anew what was read before. */
    void renew(String id) {
        transaction.executeWithoutResult(_ -> {
            Application application = store.find(id).orElseThrow(NotFound::new);
            store.noteRenewed(id);
            store.material(id).ifPresent(material -> tell(application, material, 1));
        });
    }

    private void tell(Application application, Material material, int revision) {
        Corrections holding = corrections.of(application.id());
        List<Resume> read = material.resumes().stream()
                .map(document -> resumes.read(document, null, holding))
                .toList();
        events.publishEvent(new ApplicationRead(application, material, read, revision));
    }

    private static Reading.Unreadable whyNothing(Application application, Material material) {
        return material.unread().isEmpty()
                ? new Reading.Unreadable(
                        application.neutralName(),
                        application.sha256(),
                        Reading.Reason.UNSUPPORTED,
                        "there is nothing to read in it; ask for the résumé itself")
                : material.unread().getFirst();
    }

    /** Puts one application into another of the same person, which is then read anew; whether that is so is for {@code by} to say. */
    @Transactional
    public void merge(Member by, Application from, Application into) {
        jobs.require(by, into.job(), Act.TAKE_APPLICATIONS);
        if (!from.job().equals(into.job())) {
            throw new NotFound();
        }
        store.lock(into.job());
        store.merge(from, into);
        store.noteWaiting(into.id());
        queue.add(into.id());
        audit.append(by.id(), "application.merged", from.id(), into.id());
    }

    /** Of how many files each of a job's applications consists, by its id. */
    Map<String, Integer> fileCounts(String job) {
        return store.fileCounts(job);
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder kept = new StringBuilder();
        last.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .limit(LONGEST_NAME)
                .forEach(kept::appendCodePoint);
        String shortened = kept.toString();
        return shortened.isEmpty() || shortened.equals(".") || shortened.equals("..") ? "file" : shortened;
    }

    private static String newId() {
        return RandomWord.of(ID_BYTES);
    }
}
