package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.history.Blobs;
import dev.assay.repositories.history.History;
import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.OpenRepository;
import dev.assay.repositories.open.RefusedException;
import dev.assay.repositories.open.RepositoryOpener;
import dev.assay.repositories.people.Authors;
import dev.assay.repositories.people.Mailmap;
import dev.assay.repositories.people.Owner;
import dev.assay.repositories.people.Signatures;
import dev.assay.repositories.people.Trust;
import dev.assay.repositories.rules.Technologies;
import dev.assay.text.Reading.Reason;
import dev.assay.text.Reading.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.errors.RevWalkException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;

/**
 * The front door: says what a repository shows of its people's work. Whatever the repository holds, the answer is a
 * {@link RepositoryReading} within the limits. Thread-safe.
 *
 * <pre>{@code
 * RepositoryReading reading = RepositoryReader.standard().read(path, Owner.of(List.of("ada@finch.example"), List.of()), Trust.NONE);
 * }</pre>
 */
public final class RepositoryReader {

    private final Limits limits;

    public RepositoryReader(Limits limits) {
        this.limits = limits;
    }

    public static RepositoryReader standard() {
        return new RepositoryReader(Limits.STANDARD);
    }

    /**
     * Reads a folder, bundle or archive.
     *
     * @param owner whose work is looked for
     * @param trust whose keys are known
     */
    public RepositoryReading read(Path path, Owner owner, Trust trust) {
        try (OpenRepository repository = new RepositoryOpener(limits).open(path)) {
            return new RepositoryReading.Read(profile(nameOf(path), repository, owner, trust));
        } catch (RefusedException refused) {
            return refused(path, refused.reason(), refused.detail());
        } catch (IOException | UncheckedIOException | RevWalkException broken) {
            return refused(
                    path,
                    Reason.CORRUPT,
                    "its objects are broken or missing; make a new bundle by 'git bundle create'");
        } catch (OutOfMemoryError | StackOverflowError tooMuch) { // a limit that only the machine knows
            return refused(
                    path, Reason.TOO_LARGE, "reading it takes more memory than there is; hand in a smaller repository");
        }
    }

    private static RepositoryReading refused(Path path, Reason reason, String detail) {
        return new RepositoryReading.Refused(new Unreadable(nameOf(path), Prints.sha256(path), reason, detail));
    }

    private RepositoryProfile profile(String name, OpenRepository repository, Owner owner, Trust trust)
            throws IOException {
        Deadline deadline = new Deadline(limits.time());
        History history = new History(repository, limits, deadline);
        List<RevCommit> commits = history.commits();
        Map<String, Authorship> proven = new Signatures(trust).check(commits);
        Authors authors = new Authors(owner, mailmap(repository), proven);
        Analysis analysis = new Analysis(authors, Technologies.standard());
        history.changes(commits, commit -> authors.of(commit).isPresent(), analysis::add);
        ObjectId head = repository.head();
        return analysis.profile(name, head == null ? "" : head.name(), owner);
    }

    private Mailmap mailmap(OpenRepository repository) throws IOException {
        ObjectId head = repository.head();
        if (head == null) {
            return Mailmap.NONE;
        }
        try (ObjectReader reader = repository.objects().newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit commit = walk.parseCommit(head);
            try (TreeWalk file = TreeWalk.forPath(reader, ".mailmap", commit.getTree())) {
                byte[] content = file == null ? null : read(reader, file.getObjectId(0));
                return content == null ? Mailmap.NONE : Mailmap.parse(new String(content, StandardCharsets.UTF_8));
            }
        }
    }

    private byte @Nullable [] read(ObjectReader reader, ObjectId id) throws IOException {
        return new Blobs(reader, limits.blob()).read(id);
    }

    private static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "repository" : name.toString();
    }
}
