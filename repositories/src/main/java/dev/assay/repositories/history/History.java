package dev.assay.repositories.history;

import dev.assay.repositories.open.Deadline;
import dev.assay.repositories.open.Limits;
import dev.assay.repositories.open.OpenRepository;
import dev.assay.repositories.open.RefusedException;
import dev.assay.text.Reading.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevObject;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.jspecify.annotations.Nullable;

/** All commits of a repository, each once, parents before children. */
public final class History {

    private final OpenRepository repository;
    private final Limits limits;
    private final Deadline deadline;
    private final Comparisons known = new Comparisons();

    public History(OpenRepository repository, Limits limits, Deadline deadline) {
        this.repository = repository;
        this.limits = limits;
        this.deadline = deadline;
    }

    /** The commits that any branch or tag reaches, parents before children. */
    public List<RevCommit> commits() throws IOException {
        try (RevWalk walk = new RevWalk(repository.objects())) {
            walk.sort(RevSort.TOPO, true);
            walk.sort(RevSort.REVERSE, true);
            walk.setRetainBody(true);
            mark(walk, repository.head());
            for (ObjectId id : repository.refs().values()) {
                mark(walk, id);
            }
            List<RevCommit> commits = new ArrayList<>();
            for (RevCommit commit : walk) {
                deadline.check();
                commits.add(commit);
                if (commits.size() > limits.commits()) {
                    throw new RefusedException(
                            Reason.TOO_LARGE, "it has over " + limits.commits() + " commits; bundle a part of it");
                }
            }
            return commits;
        }
    }

    private static void mark(RevWalk walk, @Nullable ObjectId id) throws IOException {
        if (id == null) {
            return;
        }
        try {
            RevObject object = walk.peel(walk.parseAny(id));
            if (object instanceof RevCommit commit) {
                walk.markStart(commit);
            }
        } catch (MissingObjectException fault) {
            throw new RefusedException(Reason.CORRUPT, "a branch points to a commit that is not there; bundle it anew");
        }
    }

    /**
     * Hands on each commit with its changes, in the order of {@code commits}.
     *
     * @param inFull of which commits the added lines are taken along
     */
    public void changes(List<RevCommit> commits, Predicate<RevCommit> inFull, Consumer<Change> each)
            throws IOException {
        try (Differs differs = new Differs(repository, limits, deadline, known)) {
            differs.run(commits, inFull, each);
        }
    }

    /**
     * Who wrote the lines of one commit, as an earlier reading found.
     *
     * @param head the commit, which was the head; null for none
     * @param writers for each line of a text file, by its path, which of the commits wrote it
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    public record Earlier(@Nullable RevCommit head, Map<String, int[]> writers) {

        /** Nothing is known. */
        public static final Earlier NOTHING = new Earlier(null, Map.of());

        public Earlier {
            writers = Map.copyOf(writers);
        }
    }

    /** Who wrote the lines of each text file of the head; quicker where {@link #changes} was asked for before. */
    public List<Survivors.Survival> survivors(List<RevCommit> commits, Earlier earlier) throws IOException {
        return Survivors.in(repository, commits, limits, deadline, known, earlier);
    }
}
