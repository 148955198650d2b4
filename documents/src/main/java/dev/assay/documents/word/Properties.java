package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Shades;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the property elements of runs, paragraphs and cells. */
final class Properties {

    private static final List<String> OFF = List.of("0", "false", "off", "none");

    /** A gap of ten points, in twentieths; below lies what sets single paragraphs apart. */
    private static final int GAP = 200;

    private Properties() {}

    static RunLook run(Element properties) {
        Boolean vanish = null;
        Integer color = null;
        Integer size = null;
        Integer background = null;
        for (Element child : properties.children()) {
            switch (child.name()) {
                case "vanish" -> vanish = isOn(child);
                case "color" -> color = color(child.attribute("val"));
                case "sz" -> size = number(child);
                case "shd" -> background = fill(child);
                case "highlight" -> background = highlight(child);
                default -> {
                    // says nothing about visibility
                }
            }
        }
        return new RunLook(vanish, color, size, background);
    }

    static ParagraphLook paragraph(Element properties) {
        Element numbering = properties.child("numPr");
        Element outline = properties.child("outlineLvl");
        Element shade = properties.child("shd");
        return new ParagraphLook(
                value(properties.child("pStyle")),
                numbering == null ? null : value(numbering.child("numId")),
                numbering == null ? 0 : level(numbering.child("ilvl")),
                (outline != null && level(outline) < 9)
                        || isOn("keepNext", properties)
                        || isSpaced(properties.child("spacing")),
                shade == null ? null : fill(shade),
                isOn("pageBreakBefore", properties));
    }

    private static boolean isSpaced(@Nullable Element spacing) {
        String before = spacing == null ? null : spacing.attribute("before");
        return before != null && Numbers.integer(before, 0) >= GAP;
    }

    static @Nullable String value(@Nullable Element element) {
        return element == null ? null : element.attribute("val");
    }

    /** The colour a shading gives, or null when it gives none. */
    static @Nullable Integer fill(Element shading) {
        String fill = shading.attribute("solid".equals(shading.attribute("val")) ? "color" : "fill");
        return fill == null || fill.equals("auto") ? null : Shades.hexadecimal(fill);
    }

    private static @Nullable Integer highlight(Element element) {
        String color = element.attribute("val");
        if (color == null || color.equals("none")) {
            return null;
        }
        return color.equals("white") ? Shades.WHITE : Shades.UNKNOWN;
    }

    /** Text of the automatic colour can be seen on any background. */
    private static @Nullable Integer color(@Nullable String value) {
        return value == null ? null : Shades.hexadecimal(value);
    }

    private static boolean isOn(String name, Element properties) {
        Element element = properties.child(name);
        return element != null && isOn(element);
    }

    private static boolean isOn(Element element) {
        String value = element.attribute("val");
        return value == null || !OFF.contains(value);
    }

    private static int level(@Nullable Element element) {
        Integer level = element == null ? null : number(element);
        return level == null ? 0 : Math.clamp(level, 0, 9);
    }

    private static @Nullable Integer number(Element element) {
        String value = element.attribute("val");
        int number = value == null ? Integer.MIN_VALUE : Numbers.integer(value, Integer.MIN_VALUE);
        return number == Integer.MIN_VALUE ? null : number;
    }
}
