package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What in the properties of runs, paragraphs and rows puts text where, or draws it how, nobody can read it. */
final class Unreadable {

    private static final double TWIPS_PER_POINT = 20;
    private static final double HALF_POINTS_PER_POINT = 2;

    /** Of English Metric Units. */
    private static final double UNITS_PER_POINT = 12_700;

    private static final double THOUSANDTHS_OF_A_PER_CENT = 1_000;

    private Unreadable() {}

    /** Why a run with these properties cannot be read, or null. */
    static @Nullable String run(Element properties) {
        Element fill = properties.child("textFill");
        return first(
                Hiding.byWidth(number(properties, "w", 100)),
                Hiding.bySpacing(number(properties, "spacing", 0) / TWIPS_PER_POINT),
                Hiding.byRaise(number(properties, "position", 0) / HALF_POINTS_PER_POINT),
                fill == null ? null : Hiding.byOpacity(opacity(fill)));
    }

    /** In per cent. */
    private static double opacity(Element fill) {
        Element solid = fill.child("solidFill");
        Element color =
                solid == null ? null : solid.children().stream().findFirst().orElse(null);
        double clear = color == null ? 0 : number(color, "alpha", 0) / THOUSANDTHS_OF_A_PER_CENT;
        return fill.child("noFill") != null ? 0 : 100 - clear;
    }

    /** The colour that the fill of letters gives, or null. */
    static @Nullable Integer fillColor(Element properties) {
        Element fill = properties.child("textFill");
        Element solid = fill == null ? null : fill.child("solidFill");
        String rgb = solid == null ? null : solid.childAttribute("srgbClr", "val");
        return rgb == null ? null : Shades.hexadecimal(rgb);
    }

    /** Why a paragraph with these properties cannot be read, or null. */
    static @Nullable String paragraph(Element properties) {
        return first(
                Hiding.byOffset(points(properties, "framePr", "x"), points(properties, "framePr", "y")),
                Hiding.byIndent(points(properties, "ind", "left")),
                Hiding.byIndent(points(properties, "ind", "start")),
                height(properties, "spacing", "lineRule", "line"));
    }

    /** Why a row with these properties cannot be read, or null. */
    static @Nullable String row(Element properties) {
        return Properties.isOn("hidden", properties)
                ? Hiding.FORMATTED
                : height(properties, "trHeight", "hRule", "val");
    }

    /**
     * Why a box cannot be read, or null; lengths in English Metric Units.
     *
     * @param right how far right of what it is anchored to it stands
     * @param below how far below
     * @param side its shorter side
     */
    static @Nullable String box(long right, long below, long side) {
        return first(
                Hiding.byOffset(right / UNITS_PER_POINT, below / UNITS_PER_POINT),
                Hiding.byHeight(side / UNITS_PER_POINT));
    }

    private static double points(Element properties, String name, String side) {
        return attribute(properties, name, side, 0) / TWIPS_PER_POINT;
    }

    /** Heights that are not exact grow with what they hold. */
    private static @Nullable String height(Element properties, String name, String rule, String height) {
        boolean exact = "exact".equals(properties.childAttribute(name, rule));
        return exact ? Hiding.byHeight(attribute(properties, name, height, Integer.MAX_VALUE) / TWIPS_PER_POINT) : null;
    }

    private static @Nullable String first(@Nullable String... reasons) {
        return Stream.of(reasons).filter(reason -> reason != null).findFirst().orElse(null);
    }

    private static int number(Element properties, String name, int otherwise) {
        return attribute(properties, name, "val", otherwise);
    }

    private static int attribute(Element properties, String name, String attribute, int otherwise) {
        String value = properties.childAttribute(name, attribute);
        return value == null ? otherwise : Numbers.integer(value, otherwise);
    }
}
