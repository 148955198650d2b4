package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the property elements of runs, paragraphs and cells. */
final class Properties {

    private static final List<String> OFF = List.of("0", "false", "off", "none");

    private Properties() {}

    static RunLook run(Element properties) {
        Boolean vanish = null;
        String color = null;
        Integer size = null;
        String background = null;
        for (Element child : properties.children()) {
            switch (child.name()) {
                case "vanish" -> vanish = isOn(child);
                case "color" -> color = child.attribute("val");
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
        Element pageBreak = properties.child("pageBreakBefore");
        return new ParagraphLook(
                value(properties.child("pStyle")),
                numbering == null ? null : value(numbering.child("numId")),
                numbering == null ? 0 : level(numbering.child("ilvl")),
                outline != null && level(outline) < 9,
                shade == null ? null : fill(shade),
                pageBreak != null && isOn(pageBreak));
    }

    static @Nullable String value(@Nullable Element element) {
        return element == null ? null : element.attribute("val");
    }

    /** The colour a shading gives, or null when it gives none. */
    static @Nullable String fill(Element shading) {
        String fill = shading.attribute("solid".equals(shading.attribute("val")) ? "color" : "fill");
        return fill == null || fill.equals("auto") ? null : fill;
    }

    private static @Nullable String highlight(Element element) {
        String color = element.attribute("val");
        return color == null || color.equals("none") ? null : color.equals("white") ? "FFFFFF" : Shades.UNKNOWN;
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
        try {
            return value == null ? null : Integer.valueOf((int) Double.parseDouble(value));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
