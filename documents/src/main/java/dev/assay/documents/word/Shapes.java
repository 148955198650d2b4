package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Shades;
import org.jspecify.annotations.Nullable;

/** Tells what colour a drawn shape gives to the text inside it. */
final class Shapes {

    private Shapes() {}

    /** The fill of a shape, {@link Shades#UNKNOWN} for one that cannot be looked up, null for none. */
    static @Nullable Integer background(Element properties) {
        Element solid = properties.child("solidFill");
        if (solid != null) {
            String rgb = solid.childAttribute("srgbClr", "val");
            return rgb == null ? Shades.UNKNOWN : Shades.hexadecimal(rgb);
        }
        boolean filled = properties.child("gradFill") != null
                || properties.child("blipFill") != null
                || properties.child("pattFill") != null;
        return filled || properties.child("noFill") == null ? Shades.UNKNOWN : null;
    }
}
