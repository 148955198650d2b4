package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Decides by what stands around it whether an ambiguous spelling names its concept. */
final class Surroundings {
    private static final int REACH = 160;
    private static final int LONGEST_SEPARATOR = 12;

    private final String text;
    private final List<Candidate> candidates;

    private Surroundings(String text, List<Candidate> candidates) {
        this.text = text;
        this.candidates = candidates;
    }

    static List<Mention> mentions(String text, List<Candidate> candidates) {
        return new Surroundings(text, candidates).mentions();
    }

    private List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!candidate.isAmbiguous() || isListed(i, 1) || isListed(i, -1) || isHinted(candidate)) {
                mentions.add(candidate.mention());
            }
        }
        return mentions;
    }

    private boolean isListed(int index, int step) {
        int at = index;
        while (at + step >= 0 && at + step < candidates.size()) {
            Candidate left = candidates.get(Math.min(at, at + step));
            Candidate right = candidates.get(Math.max(at, at + step));
            if (!isSeparator(left.end(), right.start())) {
                return false;
            }
            at += step;
            if (!candidates.get(at).isAmbiguous()) {
                return true;
            }
        }
        return false;
    }

    private boolean isSeparator(int from, int to) {
        if (to - from > LONGEST_SEPARATOR) {
            return false;
        }
        String between = text.substring(from, to).strip().toLowerCase(Locale.ROOT);
        if (between.equals("and") || between.equals("or")) {
            return true;
        }
        boolean blank = between.isEmpty() && text.substring(from, to).indexOf('\n') < 0;
        return !blank && between.chars().noneMatch(Character::isLetter);
    }

    private boolean isHinted(Candidate candidate) {
        String before = window(candidate.start() - REACH, candidate.start());
        String after = window(candidate.end(), candidate.end() + REACH);
        return candidate.form().concept().hints().stream().anyMatch(hint -> holds(before, hint) || holds(after, hint));
    }

    private String window(int from, int to) {
        return text.substring(Math.max(0, from), Math.min(text.length(), to)).toLowerCase(Locale.ROOT);
    }

    private static boolean holds(String window, String hint) {
        for (int at = window.indexOf(hint); at >= 0; at = window.indexOf(hint, at + 1)) {
            int end = at + hint.length();
            if ((at == 0 || !Character.isLetter(window.charAt(at - 1)))
                    && (end == window.length() || !Character.isLetter(window.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
