package dev.assay.documents.opendocument;

import dev.assay.documents.archive.Element;
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
                points(properties.attribute("font-size")));
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
        if (size == null || !size.endsWith("pt")) {
            return null;
        }
        try {
            return Double.valueOf(size.substring(0, size.length() - 2));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
