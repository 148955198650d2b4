package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.history.Blobs;
import dev.assay.repositories.history.History;
import dev.assay.repositories.history.Survivors.Survival;
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
import java.io.InputStream;
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
public final class RepositoryReader implements Repositories {

    private final Limits limits;
    private final Depth depth;
    private final Memory memory;

    public RepositoryReader(Limits limits, Depth depth) {
        this(limits, depth, Memory.NONE);
    }

    /** @param memory of earlier readings of the one repository that is read; it is asked only where all is read */
    public RepositoryReader(Limits limits, Depth depth, Memory memory) {
        this.limits = limits;
        this.depth = depth;
        this.memory = memory;
    }

    /** Reads all that can be told within the standard limits. */
    public static RepositoryReader standard() {
        return new RepositoryReader(Limits.STANDARD, Depth.LINES_LEFT);
    }

    @Override
    public RepositoryReading read(Path path, Owner owner, Trust trust) {
        RepositoryReading reading = read(nameOf(path), () -> new RepositoryOpener(limits).open(path), owner, trust);
        return reading instanceof RepositoryReading.Refused refused ? refused.withSha256(Prints.sha256(path)) : reading;
    }

    /** Reads the bytes of a bundle or archive; where they are refused, their digest is left to the caller. */
    public RepositoryReading read(String name, InputStream bytes, Owner owner, Trust trust) {
        return read(name, () -> new RepositoryOpener(limits).open(bytes), owner, trust);
    }

    private interface Opening {
        OpenRepository open() throws IOException;
    }

    private RepositoryReading read(String name, Opening opening, Owner owner, Trust trust) {
        try (OpenRepository repository = opening.open()) {
            return new RepositoryReading.Read(profile(name, repository, owner, trust));
        } catch (RefusedException refused) {
            return refused(name, refused.reason(), refused.detail());
        } catch (IOException | UncheckedIOException | RevWalkException broken) {
            return refused(
                    name,
                    Reason.CORRUPT,
                    "its objects are broken or missing; make a new bundle by 'git bundle create'");
        } catch (OutOfMemoryError | StackOverflowError tooMuch) { // a limit that only the machine knows
            return refused(
                    name, Reason.TOO_LARGE, "reading it takes more memory than there is; hand in a smaller repository");
        }
    }

    private static RepositoryReading refused(String name, Reason reason, String detail) {
        return new RepositoryReading.Refused(new Unreadable(name, Prints.NOTHING, reason, detail));
    }

    private RepositoryProfile profile(String name, OpenRepository repository, Owner owner, Trust trust)
            throws IOException {
        Deadline deadline = new Deadline(limits.time());
        History history = new History(repository, limits, deadline);
        List<RevCommit> commits = history.commits();
        Map<String, Authorship> proven = new Signatures(trust).check(commits);
        String mailmap = mailmap(repository);
        Authors authors = new Authors(owner, Mailmap.parse(mailmap), proven);
        ObjectId head = repository.head();
        Analysis analysis;
        if (depth == Depth.LINES_LEFT) {
            analysis = withLinesLeft(history, commits, authors, head, Basis.of(owner, trust, mailmap));
        } else {
            analysis = new Analysis(authors, Technologies.standard());
            history.changes(commits, commit -> authors.of(commit).isPresent(), analysis::add);
        }
        return analysis.profile(name, head == null ? "" : head.name(), owner);
    }

    /** Goes on from what an earlier reading came to, where that fits, and keeps what this one comes to. */
    private Analysis withLinesLeft(
            History history, List<RevCommit> commits, Authors authors, @Nullable ObjectId head, Basis basis)
            throws IOException {
        Technologies technologies = Technologies.standard();
        Kept kept = Kept.read(memory.recall(), basis, commits, () -> new Analysis(authors, technologies));
        Analysis analysis = kept.analysis();
        history.changes(
                commits.subList(kept.commits(), commits.size()),
                commit -> authors.of(commit).isPresent(),
                analysis::add);
        List<Survival> lines = history.survivors(commits, kept.lines());
        if (!memory.equals(Memory.NONE)) {
            Kept.write(basis, commits, analysis, head, lines).ifPresent(memory::keep);
        }
        lines.forEach(analysis::add);
        return analysis;
    }

    /** The head's list of people; empty where it has none. */
    private String mailmap(OpenRepository repository) throws IOException {
        ObjectId head = repository.head();
        if (head == null) {
            return "";
        }
        try (ObjectReader reader = repository.objects().newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            RevCommit commit = walk.parseCommit(head);
            try (TreeWalk file = TreeWalk.forPath(reader, ".mailmap", commit.getTree())) {
                byte[] content = file == null ? null : read(reader, file.getObjectId(0));
                return content == null ? "" : new String(content, StandardCharsets.UTF_8);
            }
        }
    }

    private byte @Nullable [] read(ObjectReader reader, ObjectId id) throws IOException {
        return new Blobs(reader, limits.blob()).read(id);
    }

    /** What a repository is called: its file's or folder's name. */
    public static String nameOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "repository" : name.toString();
    }
}
