package dev.assay.documents.page;

import dev.assay.text.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects the visible glyphs of a page, in the order they are drawn, as words. A word ends at a blank, at a gap wider than letters
 * have between them, or where the next glyph stands elsewhere.
 */
public final class PageGlyphs {

    /** The place of what a file does not tag. */
    public static final int UNTAGGED = -1;

    /** Gaps between words start here, in ems; kerning stays well below. */
    static final double WORD_GAP = 0.1;

    /** A page of more small shapes than this is a drawing. */
    private static final int MOST_MARKS = 600;

    private static final double SAME_LINE = 0.12;
    private static final double BACKWARDS = 0.35;

    private final Map<Direction, List<Word>> words = new EnumMap<>(Direction.class);
    private final List<Mark> marks = new ArrayList<>();
    private Direction direction = Direction.RIGHT;
    private Word word = new Word(0, 0, 1, 0);
    private int tag = UNTAGGED;
    private boolean open;
    private boolean spaceAhead;
    private double lastStart;
    private String lastGlyph = "";
    private int count;
    private int unknown;

    /**
     * Adds a glyph.
     *
     * @param heading the direction of its line
     * @param start where it starts along the line
     * @param end where it ends along the line
     * @param baseline its baseline, growing from line to line
     * @param size the height of its letters
     * @param text what it says; blank for a space
     * @param order how many other things were drawn before it
     */
    public void add(Direction heading, double start, double end, double baseline, double size, String text, int order) {
        boolean continues = open
                && heading == direction
                && Math.abs(baseline - word.y()) <= SAME_LINE * size
                && start - word.x1() <= WORD_GAP * size
                && start - word.x1() >= -BACKWARDS * size;
        if (text.isBlank()) {
            endWord(continues);
            spaceAhead = true;
            return;
        }
        if (continues && text.equals(lastGlyph) && Math.abs(start - lastStart) < 0.1 * size) {
            return;
        }
        if (!continues) {
            startWord(heading, start, baseline, size, order);
        }
        word.add(asItLooks(text), end);
        lastStart = start;
        lastGlyph = text;
        count++;
        unknown += text.equals("\uFFFD") ? 1 : 0;
    }

    /** Where the glyphs that follow stand in the order that the file's tags give, from 0; or {@link #UNTAGGED}. */
    public void tag(int place) {
        tag = place;
    }

    /** Where glyphs added now stand in that order. */
    public int tag() {
        return tag;
    }

    /** Notes that the glyph added last may not be seen. */
    public void doubt() {
        if (open) {
            word.markDoubtful();
        }
    }

    /** Where each word stands. */
    public List<Area> places() {
        List<Area> places = new ArrayList<>();
        words.forEach((heading, drawn) -> drawn.forEach(each -> places.add(each.area(heading))));
        return places;
    }

    /** Where words stand that may not be seen: those noted so, and those that something drawn later touches. */
    public List<Area> doubtful(Cover touch) {
        List<Area> areas = new ArrayList<>();
        words.forEach((heading, drawn) -> {
            for (Word each : drawn) {
                Area area = each.area(heading);
                if (each.isDoubtful()
                        || touch.covers(area.left(), area.top(), area.right(), area.bottom(), each.order())) {
                    areas.add(area);
                }
            }
        });
        return areas;
    }

    /** Takes out the words at these places, and returns them. */
    public PageGlyphs takeAt(Collection<Area> places) {
        Set<Area> all = new HashSet<>(places);
        PageGlyphs taken = new PageGlyphs();
        words.forEach((heading, drawn) ->
                drawn.removeIf(each -> all.contains(each.area(heading)) && move(each, heading, taken)));
        return taken;
    }

    private boolean move(Word each, Direction heading, PageGlyphs to) {
        to.words(heading).add(each);
        to.count += each.text().length();
        count -= each.text().length();
        return true;
    }

    /** Adds a small shape, which may be a bullet. */
    public void addMark(double x0, double x1, double middle) {
        if (marks.size() < MOST_MARKS) {
            marks.add(new Mark(x0, x1, middle));
        }
    }

    List<Mark> marks() {
        return marks;
    }

    /** How many glyphs were added, spaces apart. */
    public int count() {
        return count;
    }

    /** How many of them stand for letters that the file does not tell. */
    public int unknown() {
        return unknown;
    }

    /** Adds all words of {@code others} behind these. */
    public void addAll(PageGlyphs others) {
        others.words.forEach((heading, added) -> words(heading).addAll(added));
        count += others.count;
        unknown += others.unknown;
    }

    /** All words with blanks between them, in the order they were drawn. */
    public String drawn() {
        return words.values().stream().flatMap(List::stream).map(Word::text).collect(Collectors.joining(" "));
    }

    /** Where the words stand, in the order they were drawn, neighbours on a line in one. */
    public List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        words.forEach((heading, drawn) -> {
            for (Word word : drawn) {
                Area area = word.area(heading);
                if (!areas.isEmpty() && areas.getLast().isContinuedBy(area)) {
                    areas.set(areas.size() - 1, areas.getLast().union(area));
                } else {
                    areas.add(area);
                }
            }
        });
        return areas;
    }

    /** Takes out the words on ordinary lines that something drawn later covers, and returns them. */
    public PageGlyphs takeCovered(Cover cover) {
        PageGlyphs covered = new PageGlyphs();
        words(Direction.RIGHT).removeIf(word -> {
            double top = word.y() - 0.6 * word.size();
            boolean taken = cover.covers(word.x0(), top, word.x1(), word.y(), word.order());
            return taken && move(word, Direction.RIGHT, covered);
        });
        return covered;
    }

    /** Tells what covers a box. */
    @FunctionalInterface
    public interface Cover {
        /** Whether something drawn after the first {@code order} things covers the box. */
        boolean covers(double x0, double y0, double x1, double y1, int order);
    }

    List<Word> words(Direction heading) {
        return words.computeIfAbsent(heading, key -> new ArrayList<>());
    }

    /** The letters of one glyph from left to right: ligatures of Arabic letters name the right one first. */
    private static String asItLooks(String text) {
        return text.length() > 1 && Script.of(text.charAt(0)) == Script.RIGHT_TO_LEFT
                ? new StringBuilder(text).reverse().toString()
                : text;
    }

    private void endWord(boolean bySpace) {
        if (open && bySpace) {
            word.markSpaceAfter();
        }
        open = false;
    }

    private void startWord(Direction heading, double start, double baseline, double size, int order) {
        word = new Word(start, baseline, size, order);
        if (spaceAhead) {
            word.markSpaceBefore();
        }
        word.tag(tag);
        spaceAhead = false;
        direction = heading;
        open = true;
        words(heading).add(word);
    }
}
