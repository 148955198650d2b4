package dev.assay.documents.opendocument;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Hiding;
import dev.assay.documents.source.Shades;
import org.jspecify.annotations.Nullable;

/** Reads what a style element of an ODT file says about the look of its text. */
final class StyleReader {

    private StyleReader() {}

    static TextLook look(Element style) {
        TextLook look = TextLook.UNSAID;
        for (Element properties : style.children()) {
            look = switch (properties.name()) {
                case "text-properties" -> text(properties).over(look);
                case "paragraph-properties", "table-cell-properties", "table-row-properties", "table-properties" ->
                    look.on(color(properties.attribute("background-color")));
                case "graphic-properties" -> look.on(fill(properties));
                default -> look;
            };
        }
        return look;
    }

    private static TextLook text(Element properties) {
        String display = properties.attribute("display");
        return new TextLook(
                display == null ? null : display.equals("none"),
                color(properties.attribute("color")),
                color(properties.attribute("background-color")),
                points(properties.attribute("font-size")),
                unreadable(properties));
    }

    /** Why letters cannot be read that are squeezed, set over each other, or let through what is behind them; or null. */
    private static @Nullable String unreadable(Element properties) {
        String squeezed = Hiding.byWidth(percent(properties.attribute("text-scale")));
        String close = Hiding.bySpacing(Lengths.points(properties.attribute("letter-spacing")));
        String clear = Hiding.byOpacity(percent(properties.attribute("opacity")));
        return squeezed != null ? squeezed : close != null ? close : clear;
    }

    private static double percent(@Nullable String value) {
        Double number =
                value == null || !value.endsWith("%") ? null : Lengths.number(value.substring(0, value.length() - 1));
        return number == null ? 100 : number;
    }

    private static @Nullable Integer fill(Element properties) {
        String kind = properties.attribute("fill");
        if (kind != null && !kind.equals("solid")) {
            return kind.equals("none") ? null : Shades.UNKNOWN;
        }
        Integer color = color(properties.attribute("fill-color"));
        return color != null ? color : color(properties.attribute("background-color"));
    }

    private static @Nullable Integer color(@Nullable String value) {
        return value == null || !value.startsWith("#") ? null : Shades.hexadecimal(value.substring(1));
    }

    private static @Nullable Double points(@Nullable String size) {
        double points = Lengths.points(size);
        return Double.isNaN(points) ? null : points;
    }
}
