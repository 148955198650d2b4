package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Tells a history that was written anew: commits said to be written over months that were all committed within minutes. Rewriting
 * can be honest, but it can also put one person's name on another's work, so such commits only claim.
 */
final class Replayed {

    static final String NOTE =
            "Nearly all of these commits were put into the repository within minutes, though their dates span months. The history was"
                    + " written anew, so its authors are only claimed.";

    private static final int LEAST_COMMITS = 10;
    private static final long MINUTES = 10 * 60L;
    private static final long MONTH = 30 * 24 * 60 * 60L;

    private final List<Long> written = new ArrayList<>();
    private final List<Long> committed = new ArrayList<>();

    void add(RevCommit commit) {
        written.add(commit.getAuthorIdent().getWhenAsInstant().getEpochSecond());
        committed.add((long) commit.getCommitTime());
    }

    boolean isLikely() {
        if (written.size() < LEAST_COMMITS || Collections.max(written) - Collections.min(written) < MONTH) {
            return false;
        }
        List<Long> times = committed.stream().sorted().toList();
        int needed = times.size() * 8 / 10;
        for (int i = 0; i + needed <= times.size(); i++) {
            if (times.get(i + needed - 1) - times.get(i) <= MINUTES) {
                return true;
            }
        }
        return false;
    }

    static Sighting claimed(Sighting sighting) {
        return new Sighting(
                sighting.trace(), sighting.lastLine(), sighting.commit(), sighting.date(), Authorship.CLAIMED);
    }
}
