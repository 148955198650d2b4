package dev.assay.taxonomy;

import dev.assay.taxonomy.Candidate.Certainty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are mentions. An everyday word counts where it stands in a list with names that need no context,
 * where a cue stands directly beside it, or where its sentence holds a hint; never in ordinary prose.
 */
final class Surroundings {
    private static final int FARTHEST_NEIGHBOUR = 60;

    private final FoldedText text;
    private final Scan scan;
    private final Hints hints;
    private final Cues cues;
    private final List<Candidate> candidates;
    private final boolean[] accepted;

    Surroundings(FoldedText text, Scan scan, List<Candidate> candidates) {
        this.text = text;
        this.scan = scan;
        this.hints = new Hints(text);
        this.cues = new Cues(text);
        this.candidates = new ArrayList<>(candidates);
        this.accepted = new boolean[candidates.size()];
    }

    /** The mentions among the candidates. */
    List<Mention> mentions() {
        boolean open = false;
        for (int i = 0; i < accepted.length; i++) {
            accepted[i] = isCertain(i);
            open |= !accepted[i];
        }
        if (open) {
            chooseRivals();
            acceptListed();
            if (acceptByWords()) {
                acceptListed();
            }
        }
        return accepted();
    }

    private boolean isCertain(int index) {
        Candidate candidate = candidates.get(index);
        return candidate.isCertain() && candidate.rivals().isEmpty() && !isShouted(index);
    }

    /** Whether capitals say nothing because words beside have them too that are no names: "THE REST OF THE TEAM". */
    private boolean isShouted(int index) {
        Candidate candidate = candidates.get(index);
        if (!candidate.form().spelling().exactCase()
                || candidate.form().gaps() != 0
                || Capitals.of(text, candidate.start(), candidate.end()) != Capitals.ALL) {
            return false;
        }
        int before = text.skipSpacesBack(candidate.start());
        int after = text.skipSpaces(candidate.end());
        boolean nameBefore = index > 0 && candidates.get(index - 1).end() >= before;
        boolean nameAfter =
                index + 1 < accepted.length && candidates.get(index + 1).start() <= after;
        return (!nameBefore && isShoutedWord(text.startOfWord(before), before))
                || (!nameAfter && isShoutedWord(after, text.endOfWord(after)));
    }

    private boolean isShoutedWord(int start, int end) {
        return end - start > 1 && Capitals.of(text, start, end) == Capitals.ALL;
    }

    private void chooseRivals() {
        for (int i = 0; i < accepted.length; i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.rivals().isEmpty()) {
                candidates.set(i, likeliest(candidate));
            }
        }
    }

    /** The reading with the most hints. Without any hint it stays one that context must still confirm. */
    private Candidate likeliest(Candidate candidate) {
        Form best = candidate.form();
        int most = hints.count(candidate, best);
        for (Form rival : candidate.rivals()) {
            int count = hints.count(candidate, rival);
            if (count > most) {
                most = count;
                best = rival;
            }
        }
        return most == 0 ? candidate : candidate.as(best);
    }

    /** Accepts names in lists from left to right, and then those that have come to stand beside one of these. */
    private void acceptListed() {
        boolean more = false;
        for (int i = 0; i < accepted.length; i++) {
            if (!accepted[i] && isListed(i)) {
                accepted[i] = true;
                more = true;
            }
        }
        for (int i = accepted.length - 1; more && i >= 0; i--) {
            accepted[i] = accepted[i] || isListed(i);
        }
    }

    private boolean isListed(int index) {
        Candidate candidate = candidates.get(index);
        Candidate before = neighbour(index, -1);
        Candidate after = neighbour(index, 1);
        if ((before == null && after == null)
                || !candidate.rivals().isEmpty()
                || cues.isGlued(candidate)
                || cues.isSeason(candidate)) {
            return false;
        }
        Standing standing = Standing.of(text, candidate, before, after);
        if (candidate.certainty() == Certainty.IN_LIST) {
            return standing.isItemLike(text);
        }
        return standing.isItem() || (standing.isBesideName() && candidate.form().length() > 1 && !isProse(index));
    }

    private boolean isProse(int index) {
        int next = index + 1 < accepted.length ? candidates.get(index + 1).start() : Integer.MAX_VALUE;
        return cues.speakAgainst(candidates.get(index), next);
    }

    private @Nullable Candidate neighbour(int index, int step) {
        Candidate candidate = candidates.get(index);
        for (int i = index + step; i >= 0 && i < accepted.length; i += step) {
            Candidate other = candidates.get(i);
            int distance = step < 0 ? candidate.start() - other.end() : other.start() - candidate.end();
            if (distance > FARTHEST_NEIGHBOUR) {
                return null;
            }
            if (accepted[i] && (other.form().isProduct() || !candidate.form().isProduct())) {
                return other;
            }
        }
        return null;
    }

    /** Accepts names that words speak for. Whether there are any. */
    private boolean acceptByWords() {
        boolean more = false;
        for (int i = 0; i < accepted.length; i++) {
            Candidate candidate = candidates.get(i);
            boolean mayStandAlone = candidate.certainty() != Certainty.IN_LIST
                    && candidate.rivals().isEmpty();
            if (!accepted[i] && mayStandAlone && isNamed(i)) {
                accepted[i] = true;
                more = true;
            }
        }
        return more;
    }

    private boolean isNamed(int index) {
        Candidate candidate = candidates.get(index);
        if (cues.isGlued(candidate) || cues.isSeason(candidate)) {
            return false;
        }
        return cues.speakFor(candidate)
                || isDegreeInField(index)
                || (!isProse(index) && hints.count(candidate, candidate.form()) > 0);
    }

    /** Whether a degree's short form stands before a field of study: "BA in History". */
    private boolean isDegreeInField(int index) {
        int between = text.skipSpaces(candidates.get(index).end());
        int behind = text.endOfWord(between);
        return index + 1 < accepted.length
                && kind(index) == ConceptKind.DEGREE
                && kind(index + 1) == ConceptKind.FIELD_OF_STUDY
                && text.word(between, behind).equals("in")
                && text.skipSpaces(behind) == candidates.get(index + 1).start();
    }

    private ConceptKind kind(int index) {
        return candidates.get(index).form().concept().kind();
    }

    private List<Mention> accepted() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < accepted.length; i++) {
            Candidate candidate = candidates.get(i);
            if (accepted[i]) {
                mentions.add(candidate.mention());
            } else if (candidate.form().gaps() != 0) {
                scan.certain(candidate.start(), candidate.end()).forEach(inner -> mentions.add(inner.mention()));
            }
        }
        return mentions;
    }
}
