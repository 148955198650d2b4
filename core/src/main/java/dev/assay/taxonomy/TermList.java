package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A list of names in a text, such as "Java, Spring, Foobar".
 *
 * @param items its items in the order of the text
 */
record TermList(List<Item> items) {

    private static final int LEAST_KNOWN = 2;
    /** One item in so many must be known for the others to be taken for technologies. */
    private static final int MOST_TO_ONE_KNOWN = 4;

    private static final String SEPARATORS = ",;|•·()[]{}\t";
    private static final String BULLETS = "•-–*";
    private static final String ENDS = ":!?\"“”";

    /** A line as long as this may break within a list; a shorter one ends it. */
    private static final int LONG_LINE = 50;

    TermList {
        items = List.copyOf(items);
    }

    /**
     * An item of a list, without the blanks around it.
     *
     * @param start the first UTF-16 code unit
     * @param end the code unit behind the last
     */
    record Item(int start, int end) {

        boolean isIn(BitSet places) {
            return !places.get(start, end).isEmpty();
        }
    }

    /** The lists of a text that have at least three items, in one pass. */
    static List<TermList> in(String text) {
        Cutter cutter = new Cutter(text);
        int lineStart = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                boolean goesOn = cutter.isEmptyAt(at) || at - lineStart >= LONG_LINE;
                if (!goesOn
                        || cutter.isTooLongAt(at)
                        || isBlankLine(text, at + 1)
                        || startsItems(text, lineStart, at + 1)) {
                    cutter.endList(at);
                }
                lineStart = at + 1;
            } else if (SEPARATORS.indexOf(c) >= 0) {
                cutter.endItem(at, at + 1);
            } else if (ENDS.indexOf(c) >= 0 || isFullStop(text, at)) {
                cutter.endList(at);
            } else if (isConjunction(text, at)) {
                cutter.endItem(at, at + text.indexOf(' ', at + 1) - at);
            }
        }
        cutter.endList(text.length());
        return cutter.lists;
    }

    /** Whether a line with a bullet or dash follows one without. */
    private static boolean startsItems(String text, int line, int next) {
        return isItem(text, next) && !isItem(text, line);
    }

    private static boolean isItem(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ';
    }

    private static boolean isBlankLine(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
            at++;
        }
        return at >= text.length() || text.charAt(at) == '\n';
    }

    private static boolean isFullStop(String text, int at) {
        return text.charAt(at) == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isConjunction(String text, int at) {
        return text.charAt(at) == ' '
                && (text.startsWith(" and ", at) || text.startsWith(" or ", at) || text.startsWith(" & ", at));
    }

    /** The items that name an unknown technology; none where the list names too few known ones, or is mostly prose. */
    List<Item> unknown(String text, List<Mention> skills, BitSet taken) {
        List<Item> names = new ArrayList<>();
        int known = 0;
        int prose = 0;
        int mention = firstBehind(skills, items.getFirst().start());
        for (Item item : items) {
            while (mention < skills.size() && skills.get(mention).end() <= item.start()) {
                mention++;
            }
            boolean named = mention < skills.size() && skills.get(mention).start() < item.end();
            if (named && isSurname(item, skills.get(mention)) && TermName.isName(text, item)) {
                names.add(item);
            } else if (named) {
                known += isNamed(item, skills.get(mention)) ? 1 : 0;
            } else if (TermName.isName(text, item)) {
                names.add(item);
            } else {
                prose++;
            }
        }
        names.removeIf(item -> item.isIn(taken));
        boolean technical = known >= LEAST_KNOWN && known * MOST_TO_ONE_KNOWN >= items.size() && prose <= known;
        return technical ? names : List.of();
    }

    /** Whether only the last word of an item is known, and that as the name of a whole family: "Foobar API". */
    private static boolean isSurname(Item item, Mention mention) {
        return mention.concept().kind() == ConceptKind.FAMILY
                && item.start() < mention.start()
                && mention.end() == item.end();
    }

    /** Whether a mention is what an item names, and not one word of many. */
    private static boolean isNamed(Item item, Mention mention) {
        return mention.concept().kind() != ConceptKind.FAMILY
                && (mention.end() - mention.start()) * 2 >= item.end() - item.start();
    }

    private static int firstBehind(List<Mention> mentions, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Collects items into lists. */
    private static final class Cutter {
        private static final int SHORTEST = 3;
        private static final int LONGEST_ITEM = 200;
        private final String text;
        private final List<TermList> lists = new ArrayList<>();
        private List<Item> items = new ArrayList<>();
        private int itemStart;

        Cutter(String text) {
            this.text = text;
        }

        /** Whether nothing stands between the last separator and here. */
        boolean isEmptyAt(int end) {
            return end - itemStart <= LONGEST_ITEM
                    && text.substring(itemStart, end).isBlank();
        }

        boolean isTooLongAt(int end) {
            return end - itemStart > LONGEST_ITEM;
        }

        void endItem(int end, int next) {
            int from = itemStart;
            int to = end;
            while (from < to && !isInside(text.charAt(from))) {
                from++;
            }
            while (to > from && !isInside(text.charAt(to - 1))) {
                to--;
            }
            if (from < to) {
                items.add(new Item(from, to));
            }
            itemStart = Math.max(next, end);
        }

        /** Letters, digits and the signs that names end in: C++, C#. */
        private static boolean isInside(char c) {
            return Character.isLetterOrDigit(c) || c == '+' || c == '#' || c == '.';
        }

        void endList(int at) {
            endItem(at, at + 1);
            if (items.size() >= SHORTEST) {
                lists.add(new TermList(items));
            }
            items = new ArrayList<>();
        }
    }
}
