package dev.assay.documents.pdf;

import dev.assay.documents.source.Shades;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns colour components into red, green and blue, well enough to tell whether two colours look alike.
 *
 * @param kind how its components are understood
 * @param tint from the components of a spot colour to those of {@code base}
 * @param base the colour space a spot colour is described in
 */
record ColorSpace(
        Kind kind, @Nullable PDFunction tint, @Nullable ColorSpace base) {

    enum Kind {
        GRAY,
        RGB,
        CMYK,
        SPOT,
        LAB,
        UNKNOWN
    }

    static final ColorSpace GRAY = new ColorSpace(Kind.GRAY, null, null);
    static final ColorSpace RGB = new ColorSpace(Kind.RGB, null, null);
    static final ColorSpace CMYK = new ColorSpace(Kind.CMYK, null, null);
    static final ColorSpace UNKNOWN = new ColorSpace(Kind.UNKNOWN, null, null);

    private static final int DEEPEST = 4;

    /** The colour space of a name, which may stand for one of the resources. */
    static ColorSpace named(String name, COSDictionary resources) {
        COSDictionary spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        COSBase given = spaces == null ? null : spaces.getDictionaryObject(COSName.getPDFName(name));
        return given == null ? device(name) : of(given, 0);
    }

    /** The colour in which this space starts. */
    int initial() {
        return kind == Kind.UNKNOWN ? Shades.UNKNOWN : 0;
    }

    /** A colour as 0xRRGGBB. */
    int color(double[] components, int count) {
        return switch (kind) {
            case GRAY -> count < 1 ? 0 : rgb(components[0], components[0], components[0]);
            case RGB -> count < 3 ? 0 : rgb(components[0], components[1], components[2]);
            case CMYK -> count < 4 ? 0 : cmyk(components);
            case LAB -> count < 1 ? 0 : rgb(components[0] / 100, components[0] / 100, components[0] / 100);
            case SPOT -> spot(components, count);
            case UNKNOWN -> Shades.UNKNOWN;
        };
    }

    private static ColorSpace device(String name) {
        return switch (name) {
            case "DeviceGray", "CalGray", "G" -> GRAY;
            case "DeviceRGB", "CalRGB", "RGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            default -> UNKNOWN;
        };
    }

    private static ColorSpace of(@Nullable COSBase given, int depth) {
        if (given instanceof COSName name) {
            return device(name.getName());
        }
        if (!(given instanceof COSArray array) || array.size() == 0 || depth > DEEPEST) {
            return UNKNOWN;
        }
        String family = array.getObject(0) instanceof COSName name ? name.getName() : "";
        return switch (family) {
            case "ICCBased" -> profile(array.size() > 1 ? array.getObject(1) : null);
            case "Lab" -> new ColorSpace(Kind.LAB, null, null);
            case "Separation", "DeviceN" -> spot(array, depth);
            default -> device(family);
        };
    }

    private static ColorSpace profile(@Nullable COSBase profile) {
        return switch (profile instanceof COSStream stream ? stream.getInt(COSName.N, 0) : 0) {
            case 1 -> GRAY;
            case 3 -> RGB;
            case 4 -> CMYK;
            default -> UNKNOWN;
        };
    }

    private static ColorSpace spot(COSArray array, int depth) {
        if (array.size() < 4) {
            return UNKNOWN;
        }
        try {
            return new ColorSpace(Kind.SPOT, PDFunction.create(array.getObject(3)), of(array.getObject(2), depth + 1));
        } catch (IOException | RuntimeException e) {
            return UNKNOWN;
        }
    }

    private int spot(double[] components, int count) {
        if (tint == null || base == null) {
            return Shades.UNKNOWN;
        }
        float[] tints = new float[count];
        for (int i = 0; i < count; i++) {
            tints[i] = (float) components[i];
        }
        try {
            float[] mixed = tint.eval(tints);
            double[] exact = new double[mixed.length];
            for (int i = 0; i < mixed.length; i++) {
                exact[i] = mixed[i];
            }
            return base.color(exact, exact.length);
        } catch (IOException | RuntimeException e) {
            return Shades.UNKNOWN;
        }
    }

    private static int cmyk(double[] components) {
        double light = 1 - Math.clamp(components[3], 0, 1);
        return rgb(
                (1 - Math.clamp(components[0], 0, 1)) * light,
                (1 - Math.clamp(components[1], 0, 1)) * light,
                (1 - Math.clamp(components[2], 0, 1)) * light);
    }

    private static int rgb(double red, double green, double blue) {
        return channel(red) << 16 | channel(green) << 8 | channel(blue);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }
}
