package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.text.Area;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws a page without some of its words. */
final class OmittingRenderer extends PDFRenderer {

    /** Places are rounded to this, in points. */
    private static final double ROUNDING = 0.1;

    private final Transform view;
    private final List<Area> words;
    private final Budget budget;
    private final Set<Integer> omitted = new TreeSet<>();
    private boolean omits = true;
    private boolean faithful = true;

    OmittingRenderer(PDDocument document, PdfPage page, List<Area> words, Budget budget) {
        super(document);
        this.view = page.view();
        this.words = List.copyOf(words);
        this.budget = budget;
        setSubsamplingAllowed(true); // large pictures are backgrounds here
    }

    /** From now on it draws all words. */
    void omitNothing() {
        omits = false;
    }

    /** Whether nothing was met that cannot be drawn. */
    boolean isFaithful() {
        return faithful;
    }

    /** The words that were met and left out, and whose fonts are such that they would be drawn. */
    List<Area> omitted() {
        return omitted.stream().map(words::get).toList();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private boolean omit(Matrix glyph) {
        double x = view.x(glyph.getTranslateX(), glyph.getTranslateY());
        double y = view.y(glyph.getTranslateX(), glyph.getTranslateY());
        int[] found = IntStream.range(0, words.size())
                .filter(i -> isIn(words.get(i), x, y))
                .toArray();
        IntStream.of(found).forEach(omitted::add);
        return found.length > 0;
    }

    private static boolean isIn(Area word, double x, double y) {
        return x >= word.left() - ROUNDING
                && x <= word.right() - ROUNDING
                && y >= word.top() - ROUNDING
                && y <= word.bottom() + ROUNDING;
    }

    private final class Drawer extends PageDrawer {

        Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
            if (!omits || !omit(matrix)) {
                super.showGlyph(matrix, font, code, displacement);
            }
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            budget.step();
            super.processOperator(operator, operands);
        }

        @Override
        protected void operatorException(Operator operator, List<COSBase> operands, IOException fault)
                throws IOException {
            faithful = false;
            super.operatorException(operator, operands, fault);
        }
    }
}
