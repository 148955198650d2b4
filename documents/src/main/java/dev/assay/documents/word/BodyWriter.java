package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Backgrounds;
import dev.assay.documents.source.Descriptions;
import dev.assay.documents.source.Flow;
import dev.assay.documents.source.Flow.Part;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the text of a DOCX part into a flow, or among the hidden text, by the paragraph, run, cell and shape it stands in. */
final class BodyWriter {

    private final Styles styles;
    private final Numbering numbering;
    private final Flow flow;

    /** The paragraphs that are open: text boxes put paragraphs inside paragraphs. */
    private final Deque<OpenParagraph> paragraphs = new ArrayDeque<>();

    /** The backgrounds of the open tables, cells and boxes. */
    private final Backgrounds backgrounds = new Backgrounds();

    /** Why the innermost row or box, and all in it, cannot be read, where it cannot. */
    private final Deque<Optional<String>> places = new ArrayDeque<>();

    private @Nullable Integer shape;
    private long right;
    private long below;
    private long side = Long.MAX_VALUE;
    private int tables;
    private int deletions;
    private boolean pageEnds;

    BodyWriter(Styles styles, Numbering numbering, Flow flow) {
        this.styles = styles;
        this.numbering = numbering;
        this.flow = flow;
    }

    void startParagraph() {
        flow.endLine();
        paragraphs.push(new OpenParagraph(styles));
    }

    void paragraph(ParagraphLook own) {
        OpenParagraph paragraph = paragraphs.peek();
        if (paragraph == null) {
            return;
        }
        paragraph.properties(own);
        if (paragraph.paragraph().pageBreak()) {
            pageEnds = true;
            endPage();
        } else if (paragraph.paragraph().spaced()) {
            flow.openGap();
        }
    }

    void endParagraph() {
        OpenParagraph paragraph = paragraphs.poll();
        if (paragraph != null && paragraph.isEmpty()) {
            flow.gap();
        }
        flow.endLine();
        endPage();
    }

    void startRun(@Nullable Element properties) {
        OpenParagraph paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.startRun(
                    properties == null ? RunLook.UNSAID : Properties.run(properties),
                    properties == null ? null : properties.childAttribute("rStyle", "val"));
        }
    }

    void write(String text) {
        OpenParagraph paragraph = paragraphs.peek();
        if (paragraph == null || text.isEmpty()) {
            return;
        }
        String hiding = hiding(paragraph);
        if (hiding == null) {
            flow.append(paragraph.takeLabel(numbering));
            flow.append(text);
        } else {
            flow.hide(text, hiding);
        }
    }

    private @Nullable String hiding(OpenParagraph paragraph) {
        if (deletions > 0) {
            return Hiding.DELETED;
        }
        String place = places.isEmpty() ? null : places.getFirst().orElse(null);
        if (place == null) {
            place = paragraph.paragraph().unreadable();
        }
        return place != null
                ? place
                : paragraph.run().on(backgrounds.innermost()).hiding();
    }

    /** Notes the description of a picture, which screen readers tell and pages do not show. */
    void describe(@Nullable String description) {
        if (description != null && Descriptions.isTelling(description)) {
            flow.hide(description, Descriptions.OF_PICTURE);
        }
    }

    void lineBreak(boolean endsPage) {
        pageEnds |= endsPage;
        if (flow.isLineOpen()) {
            flow.endLine();
        } else {
            flow.gap();
        }
        endPage();
    }

    /** A page of the last printing ended here; the text goes on with the next line. */
    void pageBreak() {
        pageEnds = true;
        if (!flow.isLineOpen()) {
            endPage();
        }
    }

    void startDeletion() {
        deletions++;
    }

    void endDeletion() {
        deletions--;
    }

    void startTable() {
        tables++;
        backgrounds.open(null);
        flow.open(Part.TABLE);
    }

    void tableStyle(@Nullable String style) {
        if (styles.shadesTables(style)) {
            backgrounds.set(Shades.UNKNOWN);
        }
    }

    void endTable() {
        tables--;
        backgrounds.close();
        flow.close(Part.TABLE);
        endPage();
    }

    /** Tells why the open row cannot be read, if it cannot. */
    void row(@Nullable String hiding) {
        if (hiding != null && !places.isEmpty()) {
            places.pop();
            places.push(Optional.of(hiding));
        }
    }

    void startRow() {
        places.push(around());
        flow.open(Part.ROW);
    }

    void endRow() {
        places.poll();
        flow.close(Part.ROW);
    }

    void startCell() {
        backgrounds.open(null);
        flow.open(Part.CELL);
    }

    void shadeCell(@Nullable Element shading) {
        Integer fill = shading == null ? null : Properties.fill(shading);
        if (fill != null) {
            backgrounds.set(fill);
        }
    }

    void endCell() {
        backgrounds.close();
        flow.close(Part.CELL);
    }

    void shape(@Nullable Integer background) {
        shape = background;
    }

    void startDrawing() {
        right = 0;
        below = 0;
        side = Long.MAX_VALUE;
    }

    /** Tells how far right of what it is anchored to, or below it, the next box stands, in English Metric Units. */
    void offset(boolean vertical, long units) {
        right = vertical ? right : units;
        below = vertical ? units : below;
    }

    /** Tells the shorter side of the next box, in English Metric Units. */
    void size(long units) {
        side = units;
    }

    private Optional<String> around() {
        return places.isEmpty() ? Optional.empty() : places.getFirst();
    }

    void startBox() {
        places.push(around().or(() -> Optional.ofNullable(Unreadable.box(right, below, side))));
        startDrawing();
        tables++;
        backgrounds.open(shape);
        shape = null;
        flow.open(Part.BOX);
    }

    void endBox() {
        places.poll();
        tables--;
        backgrounds.close();
        flow.close(Part.BOX);
    }

    private void endPage() {
        if (pageEnds && tables == 0) {
            pageEnds = false;
            flow.endPage();
        }
    }
}
