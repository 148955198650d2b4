package dev.assay.documents.pdf;

import dev.assay.documents.page.PageGlyphs;
import dev.assay.documents.page.PageText;
import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.TextWriter;
import dev.assay.text.Area;
import dev.assay.text.Finding;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Reads the pages of one file. */
final class PageReader {

    /** A stamp or a page number on a scan is at most this share of what the machine read. */
    private static final double OTHER_TEXT = 0.1;

    private static final String BESIDE = "said to be read on a scan, where it shows nothing";
    private static final String UNTRUE = "said to be read on a scan, most of which is not where it is said to be";

    private final FontLoader fonts;
    private final Layers layers;
    private final Tags tags;
    private final DrawnPages drawn;
    private final Budget budget;
    private final TextWriter writer;
    private final PageText text;
    private boolean unknownLetters;

    PageReader(Budget budget, FontLoader fonts, Layers layers, Tags tags, DrawnPages drawn, TextWriter writer) {
        this.drawn = drawn;
        this.fonts = fonts;
        this.layers = layers;
        this.tags = tags;
        this.writer = writer;
        this.text = new PageText(writer);
        this.budget = budget;
    }

    /** Whether a page was left out because its letters are not known. */
    boolean hasUnknownLetters() {
        return unknownLetters;
    }

    /**
     * Reads a page.
     *
     * @param index which of the file it is, from 0
     */
    void read(int index, PdfPage page) {
        PageContext context = drawn(page);
        if (fonts.findOut()) {
            context = drawn(page);
        }
        Canvas canvas = context.canvas();
        Annotations annotations = new Annotations(context);
        annotations.draw(page);
        writer.hide(
                ActualText.unseen(canvas.claims(), canvas.seen().drawn()), "said by the file instead of its letters");
        PageGlyphs unseen = unseen(index, page, canvas);
        takeUpScan(index, page, canvas, unseen);
        write(canvas);
        annotations.reveal(page, writer);
    }

    private PageContext drawn(PdfPage page) {
        Canvas canvas = new Canvas(page.viewed(), page.view(), fonts.find(new COSDictionary(), ""), budget);
        PageContext context = new PageContext(canvas, fonts, layers, tags.on(page.dictionary()), budget);
        new ContentInterpreter(context, page.resources(), 0).run(contents(page.contents()));
        return context;
    }

    /** Takes out what is covered; of what is left, the words that show nothing when the page is drawn. */
    private PageGlyphs unseen(int index, PdfPage page, Canvas canvas) {
        PageGlyphs seen = canvas.seen();
        Paints paints = canvas.paints();
        PageGlyphs covered =
                seen.takeCovered((x0, y0, x1, y1, order) -> paints.isCovered(new Box(x0, y0, x1, y1), order));
        writer.hide(covered.drawn(), Hiding.COVERED, covered.areas());
        List<Area> doubtful =
                seen.doubtful((x0, y0, x1, y1, order) -> paints.isTouched(new Box(x0, y0, x1, y1), order));
        return doubtful.isEmpty() || !canvas.isDrawable()
                ? new PageGlyphs()
                : seen.takeAt(drawn.unseen(index, page, doubtful));
    }

    private void write(Canvas canvas) {
        PageGlyphs seen = canvas.seen();
        canvas.hidden().forEach((how, words) -> writer.hide(words.drawn(), how, words.areas()));
        if (seen.unknown() * 2 > seen.count()) {
            unknownLetters = true;
            writer.note(Finding.Kind.UNREADABLE_PAGE, "the fonts of the page do not say which letters they show");
        } else if (seen.count() > 0) {
            text.write(seen);
        } else if (canvas.hasPictures()) {
            writer.note(Finding.Kind.UNREADABLE_PAGE, "the page is a picture without text");
        }
    }

    /** Text under a picture of the page, or in the invisible mode, is what a machine read on it, if there is little other text. */
    private void takeUpScan(int index, PdfPage page, Canvas canvas, PageGlyphs unseen) {
        PageGlyphs seen = canvas.seen();
        Paints paints = canvas.paints();
        PageGlyphs under =
                seen.takeCovered((x0, y0, x1, y1, order) -> paints.isUnderScan(new Box(x0, y0, x1, y1), order));
        under.addAll(unseen.takeCovered((x0, y0, x1, y1, order) -> paints.isBeforeScan(order)));
        PageGlyphs invisible = canvas.hidden().getOrDefault(Visibility.INVISIBLE, new PageGlyphs());
        boolean scan = paints.isScan() && seen.count() <= OTHER_TEXT * (under.count() + invisible.count());
        if (scan) {
            under.addAll(invisible);
            canvas.hidden().remove(Visibility.INVISIBLE);
            PageGlyphs beside =
                    canvas.isDrawable() ? under.takeAt(drawn.blank(index, page, under.places())) : new PageGlyphs();
            writer.hide(beside.drawn(), BESIDE, beside.areas());
            if (beside.count() > under.count()) {
                writer.hide(under.drawn(), UNTRUE, under.areas());
            } else {
                seen.addAll(under);
            }
        } else {
            writer.hide(under.drawn(), Hiding.COVERED, under.areas());
        }
        writer.hide(unseen.drawn(), Visibility.DOUBTFUL, unseen.areas());
    }

    private byte[] contents(@Nullable COSBase contents) {
        if (contents instanceof COSStream stream) {
            return Streams.decode(stream, budget);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream part) {
                    all.writeBytes(Streams.decode(part, budget));
                    all.write('\n');
                }
            }
        }
        return all.toByteArray();
    }
}
