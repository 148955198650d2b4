package dev.assay.documents.oldoffice;

import dev.assay.documents.source.Shades;
import org.apache.poi.hwpf.model.Colorref;
import org.apache.poi.hwpf.usermodel.ShadingDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * What text stands on.
 *
 * @param color its colour
 */
record Surface(int color) {

    static final Surface PAGE = new Surface(Shades.WHITE);

    private static final int NO_PATTERN = 0;
    private static final int SOLID = 1;

    /** The colour that a program chooses, black for letters and none for what is behind them. */
    private static final int LEFT_TO_PROGRAM = 0xFF000000;

    /** This surface with shading over it. */
    Surface under(@Nullable ShadingDescriptor shading) {
        if (shading == null) {
            return this;
        }
        return switch (shading.getIpat()) {
            case NO_PATTERN -> covered(shading.getCvBack());
            case SOLID -> covered(shading.getCvFore());
            default -> new Surface(Shades.UNKNOWN);
        };
    }

    private Surface covered(Colorref with) {
        return with.isEmpty() || with.getValue() == LEFT_TO_PROGRAM ? this : new Surface(color(with.getValue()));
    }

    /** A colour of an old file, whose lowest byte is red, as 0xRRGGBB. */
    static int color(int lowestRed) {
        return Integer.reverseBytes(lowestRed) >>> 8;
    }
}
