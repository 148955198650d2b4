package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over a text that collects what reads as a form. Where forms overlap, the longer counts, then the earlier. */
final class Scan {
    private final FormTable table;
    private final FoldedText text;
    private final Starts starts;
    private final Addresses addresses;

    Scan(FormTable table, FoldedText text) {
        this.table = table;
        this.text = text;
        this.starts = new Starts(table, text);
        this.addresses = new Addresses(text);
    }

    /** The candidates between two offsets, in the order of the text. */
    List<Candidate> candidates(int from, int to) {
        List<Candidate> found = new ArrayList<>();
        Walk walk = new Walk(table, text, to);
        Walk inner = new Walk(table, text, to);
        int at = starts.next(from, to);
        while (at < to) {
            List<Candidate> here = walk.from(at);
            int end = behindFirstWord(at);
            if (!here.isEmpty()) {
                Candidate best = longest(here, inner, end);
                if (best != null) {
                    end = best.end();
                    if (!addresses.hold(best)) {
                        found.add(here.size() == 1 ? best : best.against(rivals(best, here)));
                    }
                }
            }
            at = starts.next(end, to);
        }
        return found;
    }

    /** Candidates that need no context, where a longer one has turned out to be none. */
    List<Candidate> certain(int from, int to) {
        List<Candidate> found = new ArrayList<>();
        Walk walk = new Walk(table, text, to);
        int at = starts.next(from, to);
        while (at < to) {
            int end = behindFirstWord(at);
            for (Candidate candidate : walk.from(at)) {
                if (candidate.isCertain() && !addresses.hold(candidate)) {
                    found.add(candidate);
                    end = candidate.end();
                    break;
                }
            }
            at = starts.next(end, to);
        }
        return found;
    }

    /** The longest of what starts here, or what fits in front of something longer that starts inside it; null if nothing does. */
    private @Nullable Candidate longest(List<Candidate> here, Walk inner, int endOfFirstWord) {
        Candidate best = here.getFirst();
        int at = starts.next(endOfFirstWord, best.end());
        while (at < best.end()) {
            List<Candidate> inside = inner.from(at);
            if (!inside.isEmpty() && inside.getFirst().goesBeyond(best)) {
                return longestUpTo(at, here);
            }
            at = starts.next(behindFirstWord(at), best.end());
        }
        return best;
    }

    private static @Nullable Candidate longestUpTo(int border, List<Candidate> here) {
        for (Candidate shorter : here) {
            if (shorter.end() <= border) {
                return shorter;
            }
        }
        return null;
    }

    private int behindFirstWord(int start) {
        return text.isWord(start) ? text.endOfWord(start) : start + 1;
    }

    private static List<Form> rivals(Candidate best, List<Candidate> here) {
        List<Form> rivals = List.of();
        for (Candidate other : here) {
            if (other.isRivalOf(best)) {
                rivals = rivals.isEmpty() ? new ArrayList<>() : rivals;
                rivals.add(other.form());
            }
        }
        return rivals;
    }
}
