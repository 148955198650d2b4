package dev.assay.resume.header;

import dev.assay.resume.date.DateRange;
import dev.assay.resume.header.HeaderPiece.Kind;
import dev.assay.resume.layout.Row;
import dev.assay.resume.layout.WordTable;
import dev.assay.text.SmallLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a row at separators: strong ones (tab, bar, spaced dash, "at", two blanks, a date) and commas. Brackets are kept whole. */
public final class HeaderSplitter {

    private static final WordTable EMPLOYERS = WordTable.load("employers.txt");
    private static final List<String> PLACEHOLDERS = EMPLOYERS.list("placeholder");
    private static final Set<String> SUFFIXES = EMPLOYERS.set("suffix");
    private static final String RULES = "-–—_.=~";
    private static final int SHORTEST_RULE = 3;
    private static final String STRONG = "\t|•·:∙●▪◦";

    private final String text;
    private final List<HeaderPiece> pieces = new ArrayList<>();
    private int start;
    private boolean weak;

    private HeaderSplitter(String text) {
        this.text = text;
    }

    /** The pieces of a row outside its dates, not yet told apart. */
    public static List<HeaderPiece> split(String text, List<DateRange> dates) {
        HeaderSplitter splitter = new HeaderSplitter(text);
        int lastClosing = text.lastIndexOf(')');
        int at = 0;
        int depth = 0;
        int date = 0;
        while (at < text.length()) {
            if (date < dates.size() && dates.get(date).start() == at) {
                splitter.cut(at, dates.get(date).end(), false);
                at = dates.get(date++).end();
                continue;
            }
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            int next = depth > 0 && at <= lastClosing ? at : splitter.separatorEnd(at);
            if (next > at) {
                splitter.cut(at, next, c == ',' || c == ';');
            }
            at = Math.max(next, at + 1);
        }
        splitter.cut(text.length(), text.length(), false);
        return splitter.pieces;
    }

    /** The offset behind the separator at {@code at}; {@code at} itself where none stands there. */
    private int separatorEnd(int at) {
        char c = text.charAt(at);
        int rule = ruleEnd(at);
        if (rule > at) {
            return rule;
        }
        if (c == '.') {
            return endsSentence(at) && !isBeforeSuffix(at) ? at + 1 : at;
        }
        if (c == ',') {
            return isBeforeSuffix(at) ? at : at + 1;
        }
        if (c == ';' || STRONG.indexOf(c) >= 0) {
            return at + 1;
        }
        if (Row.blank(c)) {
            return at + 1 < text.length() && Row.blank(text.charAt(at + 1)) ? at + 2 : word(at);
        }
        boolean spaced = (at > 0 && Row.blank(text.charAt(at - 1))) || at == 0;
        boolean spacedAfter = at + 1 == text.length() || Row.blank(text.charAt(at + 1));
        if ((c == '-' || c == '–' || c == '—' || c == '―' || c == '@' || c == '/') && spaced && spacedAfter) {
            return at + 1;
        }
        return spaced ? placeholder(at) : at;
    }

    /** The offset behind the line of dashes, dots or strokes that leads from one column to the next; {@code at} where none starts. */
    private int ruleEnd(int at) {
        char c = text.charAt(at);
        int end = at;
        while (RULES.indexOf(c) >= 0 && end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end - at >= SHORTEST_RULE ? end : at;
    }

    /** A dot behind a bracket or a word of some length and before a capital; behind short words it marks an abbreviation. */
    private boolean endsSentence(int at) {
        if (at < 4 || at + 2 >= text.length() || !Row.blank(text.charAt(at + 1))) {
            return false;
        }
        return Character.isUpperCase(text.charAt(at + 2)) && (text.charAt(at - 1) == ')' || endsWord(at));
    }

    private boolean endsWord(int end) {
        for (int i = end - 4; i < end; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return Character.isLowerCase(text.charAt(end - 1));
    }

    /** Whether the sign belongs to a company's name ("Acme, Inc."). */
    private boolean isBeforeSuffix(int sign) {
        int from = skipBlanks(sign + 1);
        int to = from;
        while (to < text.length() && Character.isLetter(text.charAt(to))) {
            to++;
        }
        String word = text.substring(from, to);
        boolean state = word.equals("CO") && sign > 0 && Character.isLowerCase(text.charAt(sign - 1)); // "Denver, CO"
        return to - from <= 4 && !state && SUFFIXES.contains(SmallLetters.of(word));
    }

    private int word(int at) {
        return text.startsWith("at ", at + 1) || text.startsWith("At ", at + 1) ? at + 3 : at;
    }

    private int placeholder(int at) {
        for (String placeholder : PLACEHOLDERS) {
            if (text.startsWith(placeholder, at)) {
                return at + placeholder.length();
            }
        }
        if (!text.startsWith("City", at)) {
            return at;
        }
        int comma = skipBlanks(at + 4);
        if (comma == text.length() || text.charAt(comma) != ',') {
            return at;
        }
        int state = skipBlanks(comma + 1);
        return text.startsWith("State", state) ? state + 5 : comma + 1;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && Row.blank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void cut(int end, int next, boolean comma) {
        int from = start;
        int to = end;
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        to = trimmed(from, to);
        int bracket = unclosedBracket(from, to);
        if (bracket > from) {
            to = trimmed(from, bracket);
        }
        if (to > from && hasLetters(from, to)) {
            pieces.add(new HeaderPiece(Kind.UNKNOWN, from, to, weak));
            weak = comma;
        } else {
            weak = weak && comma;
        }
        start = next;
    }

    /** Where a piece opens a bracket that nothing in it closes, or -1. */
    private int unclosedBracket(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.charAt(i) == ')') {
                return -1;
            }
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return -1;
    }

    private int trimmed(int from, int end) {
        int to = end;
        while (to > from && (isEdge(text.charAt(to - 1)) || isUnclosed(from, to)) && text.charAt(to - 1) != '.') {
            to--;
        }
        return to;
    }

    /** Whether a piece ends in a bracket that nothing in it closes, or in what is left of a sign after a broken change of encoding. */
    private boolean isUnclosed(int from, int to) {
        char last = text.charAt(to - 1);
        boolean broken = (last >= '\u0080' && last <= '\u00bf') || last == '€' || last == '™';
        boolean rest = last >= '\u00c0' && last <= '\u00ff' && (to - 1 == from || Row.blank(text.charAt(to - 2)));
        return last == '(' || last == '[' || broken || rest;
    }

    private boolean hasLetters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to && letters < 2; i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters == 2;
    }

    private static boolean isEdge(char c) {
        return Row.blank(c) || ",;:-–—|/.".indexOf(c) >= 0 || (c > 0x2000 && !Character.isLetterOrDigit(c));
    }
}
