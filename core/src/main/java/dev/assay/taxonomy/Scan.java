package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;

/** One pass over a text that collects what reads as a form. Where forms overlap, the longer counts, then the earlier. */
final class Scan {
    private final FormTable table;
    private final FoldedText text;
    private final Addresses addresses;

    Scan(FormTable table, FoldedText text) {
        this.table = table;
        this.text = text;
        this.addresses = new Addresses(text);
    }

    /** The candidates between two offsets, in the order of the text. */
    List<Candidate> candidates(int from, int to) {
        List<Candidate> found = new ArrayList<>();
        Walk walk = new Walk(table, text, to);
        int at = nextStart(from, to);
        while (at < to) {
            List<Candidate> here = walk.from(at);
            int end = behindFirstWord(at);
            if (!here.isEmpty()) {
                Candidate best = longest(here, walk, end);
                if (!addresses.hold(best)) {
                    found.add(best.against(rivals(best, here)));
                }
                end = best.end();
            }
            at = nextStart(end, to);
        }
        return found;
    }

    /** Candidates that need no context, where a longer one has turned out to be none. */
    List<Candidate> certain(int from, int to) {
        List<Candidate> found = new ArrayList<>();
        Walk walk = new Walk(table, text, to);
        int at = nextStart(from, to);
        while (at < to) {
            int end = behindFirstWord(at);
            for (Candidate candidate : walk.from(at)) {
                if (candidate.isCertain() && !addresses.hold(candidate)) {
                    found.add(candidate);
                    end = candidate.end();
                    break;
                }
            }
            at = nextStart(end, to);
        }
        return found;
    }

    /** The longest of what starts here, or what fits in front of something longer that starts inside it. */
    private Candidate longest(List<Candidate> here, Walk walk, int endOfFirstWord) {
        Candidate best = here.getFirst();
        for (int at = endOfFirstWord; at < best.end(); at = text.endOfWord(at + 1)) {
            if (text.isWord(at) && !text.isWord(at - 1)) {
                List<Candidate> inside = walk.from(at);
                if (!inside.isEmpty()
                        && inside.getFirst().end() > best.end()
                        && inside.getFirst().end() - at > best.end() - best.start()) {
                    return longestUpTo(at, here, best);
                }
            }
        }
        return best;
    }

    private static Candidate longestUpTo(int border, List<Candidate> here, Candidate otherwise) {
        for (Candidate shorter : here) {
            if (shorter.end() <= border) {
                return shorter;
            }
        }
        return otherwise;
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

    /** The next place at which a form may start. */
    private int nextStart(int from, int to) {
        char[] folded = text.characters();
        int base = text.base();
        int at = from - base;
        int limit = to - base;
        while (at < limit) {
            char c = folded[at];
            if (!Folding.isPlainLetter(c)) {
                if (c != ' ' && maySignStart(at + base)) {
                    return at + base;
                }
                at++;
            } else {
                int start = at;
                long before = Folding.EMPTY_HASH;
                long hash = Folding.EMPTY_HASH;
                while (Folding.isPlainLetter(c)) {
                    before = hash;
                    hash = Folding.extend(hash, c);
                    at++;
                    c = at < folded.length ? folded[at] : ' ';
                }
                if (table.entry(hash) != 0 || isUnusual(folded, at, before)) {
                    if (start == 0 || !Folding.isWord(folded[start - 1])) {
                        return start + base;
                    }
                }
            }
        }
        return to;
    }

    /** Whether a run of letters ends with a character that a plain hash does not see, or in the ending of a plural. */
    private boolean isUnusual(char[] folded, int end, long before) {
        if (end < folded.length && (folded[end] == Folding.IGNORED || folded[end] > '\u00ff')) {
            return true;
        }
        return folded[end - 1] == 's' && end > 1 && (folded[end - 2] == 'e' || FormTable.isNamed(table.entry(before)));
    }

    private boolean maySignStart(int at) {
        char c = text.at(at);
        if (Folding.isWord(c)) {
            return !text.isWord(at - 1);
        }
        return table.beginsWithSign(c) && text.isWord(at + 1);
    }
}
