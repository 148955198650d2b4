package dev.assay.documents.pdf;

import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Paints the pictures and forms that contents refer to. */
final class ObjectPainter {

    /** Real files nest forms two or three deep. */
    private static final int DEEPEST = 12;

    /** Forms of pictures that the library which draws pages does not read. */
    private static final List<COSName> UNDRAWN = List.of(COSName.JPX_DECODE, COSName.JBIG2_DECODE);

    private final PageContext context;
    private final int depth;

    ObjectPainter(PageContext context, int depth) {
        this.context = context;
        this.depth = depth;
    }

    void paint(String name, COSDictionary resources) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        COSBase object = objects == null ? null : objects.getDictionaryObject(COSName.getPDFName(name));
        if (!(object instanceof COSStream stream) || depth >= DEEPEST) {
            return;
        }
        Canvas canvas = context.canvas();
        boolean hidden = context.layers().isHidden(stream.getDictionaryObject(COSName.OC));
        if (hidden) {
            canvas.hideLayer();
        }
        if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            picture(stream);
        } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))) {
            form(stream, resources, Transform.IDENTITY);
        }
        if (hidden) {
            canvas.endHiddenLayer();
        }
    }

    private void picture(COSStream stream) {
        context.canvas().countPixels(pixels(stream));
        Box box = context.canvas().state().matrix.box(0, 0, 1, 1);
        boolean masked = stream.getDictionaryObject(COSName.SMASK) != null
                || stream.getDictionaryObject(COSName.MASK) != null
                || stream.getBoolean(COSName.IMAGE_MASK, false);
        if (masked) {
            context.canvas().maskedPicture(box);
        } else {
            context.canvas().picture(box);
        }
    }

    private static long pixels(COSStream picture) {
        COSBase filter = picture.getFilters();
        boolean readable = filter == null || UNDRAWN.stream().noneMatch(each -> isAmong(each, filter));
        return readable
                ? (long) picture.getInt(COSName.WIDTH, COSName.W, 0) * picture.getInt(COSName.HEIGHT, COSName.H, 0)
                : Integer.MAX_VALUE;
    }

    private static boolean isAmong(COSName name, COSBase filters) {
        return name.equals(filters) || (filters instanceof COSArray all && all.indexOfObject(name) >= 0);
    }

    /** Paints a form, placed by {@code placement} after its own matrix. */
    void form(COSStream form, COSDictionary outer, Transform placement) {
        Canvas canvas = context.canvas();
        int before = canvas.depth();
        canvas.save();
        GraphicsState state = canvas.state();
        state.matrix = matrix(form.getCOSArray(COSName.MATRIX)).then(placement).then(state.matrix);
        double[] box = numbers(form.getCOSArray(COSName.BBOX), 4);
        if (box != null) {
            state.clip = state.clip.intersection(state.matrix.box(box[0], box[1], box[2], box[3]));
        }
        if (form.getCOSDictionary(COSName.GROUP) != null) {
            state.groupAlpha *= state.fillAlpha;
            state.fillAlpha = 1;
            state.strokeAlpha = 1;
        }
        COSDictionary resources = Objects.requireNonNullElse(form.getCOSDictionary(COSName.RESOURCES), outer);
        new ContentInterpreter(context, resources, depth + 1).run(Streams.decode(form, context.budget()));
        canvas.restoreTo(before);
    }

    static Transform matrix(@Nullable COSArray array) {
        double[] given = numbers(array, 6);
        return given == null
                ? Transform.IDENTITY
                : new Transform(given[0], given[1], given[2], given[3], given[4], given[5]);
    }

    /** The first {@code count} items of an array where all are numbers, else null. */
    static double @Nullable [] numbers(@Nullable COSArray array, int count) {
        if (array == null || array.size() < count) {
            return null;
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            if (!(array.getObject(i) instanceof COSNumber number)) {
                return null;
            }
            numbers[i] = number.floatValue();
        }
        return numbers;
    }
}
