package dev.assay.documents.source;

import dev.assay.text.Area;
import dev.assay.text.Finding;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file's visible text line by line: one blank line at most between two lines, no blanks at line ends, no characters
 * without width. What was hidden is kept apart as findings.
 */
public final class TextWriter {

    private final Budget budget;
    private final StringBuilder text = new StringBuilder(4096);
    private final StringBuilder line = new StringBuilder(128);
    private final List<Integer> pageStarts = new ArrayList<>(List.of(0));
    private final List<Finding> findings = new ArrayList<>();
    private final HiddenText hidden = new HiddenText();
    private final Placements placements = new Placements();
    private final InvisibleCharacters invisible = new InvisibleCharacters();
    private int pagesAhead;
    private boolean gapAhead;
    private boolean composes;

    public TextWriter(Budget budget) {
        this.budget = budget;
    }

    /** Adds to the open line; line breaks in {@code added} end it. */
    public TextWriter append(CharSequence added) {
        for (int i = 0; i < added.length(); ) {
            char unit = added.charAt(i);
            if (unit >= ' ' && unit < 0x7F) {
                line.append(unit);
                i++;
            } else {
                int codePoint = Character.codePointAt(added, i);
                appendRare(codePoint);
                i += Character.charCount(codePoint);
            }
        }
        checkLength();
        return this;
    }

    /** Adds a word to the open line with its place on the page. */
    public TextWriter append(CharSequence word, Area area) {
        int start = line.length();
        append(word);
        placements.add(Math.min(start, line.length()), line.length(), area);
        return this;
    }

    /** Adds a blank unless the open line is empty or ends with one. */
    public TextWriter space() {
        if (!line.isEmpty() && !isBlank(line.charAt(line.length() - 1))) {
            line.append(' ');
        }
        return this;
    }

    /** Whether the open line holds anything but blanks. */
    public boolean isLineOpen() {
        for (int i = 0; i < line.length(); i++) {
            if (!isBlank(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Ends the open line; does nothing when it is blank. */
    public TextWriter endLine() {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        if (end > 0) {
            separate();
            line.setLength(end);
            boolean placed = placements.areOpen();
            String before = placed ? line.toString() : "";
            if (!placed) { // where words have places, these tell which letters belong together
                SpacedLetters.join(line);
            }
            Blanks.collapse(line);
            LineStart.normalize(line);
            if (placed) {
                placements.endLine(before, line, text.length());
            }
            text.append(composes ? Normalizer.normalize(line, Normalizer.Form.NFC) : line);
        }
        placements.dropLine();
        line.setLength(0);
        composes = false;
        checkLength();
        return this;
    }

    /** Ends the open line and leaves a blank one before the next, unless that starts a page. */
    public TextWriter gap() {
        endLine();
        gapAhead = pagesAhead == 0;
        return this;
    }

    /** Ends the page; what follows stands on the next. */
    public TextWriter nextPage() {
        endLine();
        report();
        pagesAhead++;
        gapAhead = false;
        return this;
    }

    /** Notes words that a reader of the current page cannot see. */
    public void hide(CharSequence words, String how) {
        hide(words, how, List.of());
    }

    /** Notes words that a reader of the current page cannot see where they stand. */
    public void hide(CharSequence words, String how, List<Area> areas) {
        hidden.add(words, how, areas);
    }

    /** Notes something else about the current page. */
    public void note(Finding.Kind kind, String detail) {
        findings.add(new Finding(kind, page(), null, detail));
    }

    /** What is written so far, the open line apart. */
    public CharSequence written() {
        return text;
    }

    /** The current page, from 1. */
    public int page() {
        return pageStarts.size() + pagesAhead;
    }

    /** The whole text. */
    public Content finish(@Nullable YearMonth date) {
        endLine();
        report();
        for (; pagesAhead > 0; pagesAhead--) {
            pageStarts.add(text.length());
        }
        return new Content(text.toString(), pageStarts, date, findings, placements.all());
    }

    private void appendRare(int codePoint) {
        if (codePoint == '\n' || codePoint == 0x2028 || codePoint == 0x2029 || codePoint == 0x0B || codePoint == 0x0C) {
            endLine();
        } else if (!invisible.count(codePoint, line)) {
            CharacterForms.append(codePoint, line);
            composes |= codePoint >= 0x300 && codePoint < 0x370;
        }
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append(gapAhead ? "\n\n" : "\n");
        }
        gapAhead = false;
        for (; pagesAhead > 0; pagesAhead--) {
            pageStarts.add(text.length());
        }
    }

    private void report() {
        findings.addAll(hidden.take(page()));
        findings.addAll(invisible.take(page()));
    }

    private void checkLength() {
        if (text.length() + line.length() > budget.limits().characters()) {
            throw Refusal.tooLarge(
                    "it holds more than " + budget.limits().characters() + " characters; ask for a shorter file");
        }
    }

    private static boolean isBlank(char unit) {
        return unit == ' ' || unit == '\t';
    }
}
