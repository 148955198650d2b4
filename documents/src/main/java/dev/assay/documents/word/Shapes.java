package dev.assay.documents.word;

import dev.assay.documents.archive.Element;

/** Tells what colour a drawn shape gives to the text inside it. */
final class Shapes {

    private Shapes() {}

    /** The fill of a shape, {@link Shades#UNKNOWN} for one that cannot be looked up, empty for none. */
    static String background(Element properties) {
        Element solid = properties.child("solidFill");
        if (solid != null) {
            String rgb = solid.childAttribute("srgbClr", "val");
            return rgb == null ? Shades.UNKNOWN : rgb;
        }
        boolean filled = properties.child("gradFill") != null
                || properties.child("blipFill") != null
                || properties.child("pattFill") != null;
        return filled || properties.child("noFill") == null ? Shades.UNKNOWN : "";
    }
}
