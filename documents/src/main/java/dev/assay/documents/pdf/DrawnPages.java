package dev.assay.documents.pdf;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Shades;
import dev.assay.text.Area;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;

/**
 * Decides whether words can be seen by drawing their page with and without them: where hardly a point changes, there is nothing to
 * see. That takes as long as reading some hundred ordinary pages, and is asked of doubtful words only.
 */
final class DrawnPages {

    /** Pixels a point; letters of six points then have strokes of one pixel. */
    private static final double SCALE = 2;

    private static final double MOST_PIXELS = 4_000_000;

    /** Letters fill a fifth of the box around them; of what is covered or clipped a line may be left. */
    private static final int SEEN_ONE_IN = 60;

    /** How much darker the faintest print is than its paper, of 255; grains of paper differ less. */
    private static final int LEAST_INK = 48;

    private final COSDocument file;
    private final Budget budget;

    DrawnPages(COSDocument file, Budget budget) {
        this.file = file;
        this.budget = budget;
    }

    /**
     * The words among {@code doubtful} that nobody can see; none where the page cannot be drawn faithfully.
     *
     * @param index which page of the file it is, from 0
     */
    List<Area> unseen(int index, PdfPage page, List<Area> doubtful) {
        return draw(index, page, doubtful, (renderer, scale) -> {
            BufferedImage without = renderer.renderImage(index, scale, ImageType.RGB);
            renderer.omitNothing();
            BufferedImage with = renderer.renderImage(index, scale, ImageType.RGB);
            return renderer.omitted().stream()
                    .filter(area -> !differ(with, without, scale, area))
                    .toList();
        });
    }

    /**
     * The places among those of words on a scan where the scan shows one colour only; none where the page cannot be drawn faithfully.
     *
     * @param index which page of the file it is, from 0
     */
    List<Area> blank(int index, PdfPage page, List<Area> words) {
        return draw(index, page, List.of(), (renderer, scale) -> {
            BufferedImage picture = renderer.renderImage(index, scale, ImageType.GRAY);
            return words.stream().filter(area -> isBlank(picture, scale, area)).toList();
        });
    }

    /** Looks at a drawn page. */
    private interface Look {
        List<Area> at(OmittingRenderer renderer, float scale) throws IOException;
    }

    private List<Area> draw(int index, PdfPage page, List<Area> omitted, Look look) {
        try {
            // not closed: its objects are those of the file, which are still read
            PDDocument document = new PDDocument(file);
            if (index >= document.getNumberOfPages()
                    || !document.getPage(index).getCOSObject().equals(page.dictionary())) {
                return List.of();
            }
            OmittingRenderer renderer = new OmittingRenderer(document, page, omitted, budget);
            float scale =
                    (float) Math.min(SCALE, Math.sqrt(MOST_PIXELS / page.box().area()));
            List<Area> found = look.at(renderer, scale);
            return renderer.isFaithful() ? found : List.of();
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ArithmeticException
                | ClassCastException
                | IndexOutOfBoundsException
                | NullPointerException brokenPage) {
            return List.of(); // the library that draws pages fails in many ways
        }
    }

    private static boolean isBlank(BufferedImage picture, float scale, Area area) {
        int right = pixel(area.right() * scale, picture.getWidth());
        int bottom = pixel(area.bottom() * scale, picture.getHeight());
        int darkest = 0xFF;
        int lightest = 0;
        for (int y = pixel(area.top() * scale, picture.getHeight()); y < bottom; y++) {
            for (int x = pixel(area.left() * scale, picture.getWidth()); x < right; x++) {
                int gray = picture.getRaster().getSample(x, y, 0);
                darkest = Math.min(darkest, gray);
                lightest = Math.max(lightest, gray);
            }
        }
        return lightest - darkest < LEAST_INK;
    }

    private static boolean differ(BufferedImage with, BufferedImage without, float scale, Area area) {
        int left = pixel(area.left() * scale, with.getWidth());
        int right = pixel(area.right() * scale, with.getWidth());
        int top = pixel(area.top() * scale, with.getHeight());
        int bottom = pixel(area.bottom() * scale, with.getHeight());
        int all = (right - left) * (bottom - top);
        int differing = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                differing +=
                        Shades.areAlike(with.getRGB(x, y) & Shades.WHITE, without.getRGB(x, y) & Shades.WHITE) ? 0 : 1;
            }
        }
        return differing * SEEN_ONE_IN > all;
    }

    private static int pixel(double at, int most) {
        return Math.clamp(Math.round(at), 0, most);
    }
}
