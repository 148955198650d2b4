package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import dev.assay.documents.source.Shades;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the property elements of runs, paragraphs and cells. */
final class Properties {

    private static final List<String> OFF = List.of("0", "false", "off", "none");

    /** A gap of ten points, in twentieths; below lies what sets single paragraphs apart. */
    private static final int GAP = 200;

    /** The colours by which Word marks text (ECMA-376, part 1, 17.18.40). */
    private static final Map<String, Integer> HIGHLIGHTS = Map.ofEntries(
            Map.entry("white", Shades.WHITE),
            Map.entry("black", Shades.BLACK),
            Map.entry("yellow", 0xFFFF00),
            Map.entry("green", 0x00FF00),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("blue", 0x0000FF),
            Map.entry("red", 0xFF0000),
            Map.entry("darkBlue", 0x000080),
            Map.entry("darkCyan", 0x008080),
            Map.entry("darkGreen", 0x008000),
            Map.entry("darkMagenta", 0x800080),
            Map.entry("darkRed", 0x800000),
            Map.entry("darkYellow", 0x808000),
            Map.entry("darkGray", 0x808080),
            Map.entry("lightGray", 0xC0C0C0));

    /** The colours of a theme that are the same in nearly all of them. */
    private static final Map<String, Integer> THEME =
            Map.of("background1", Shades.WHITE, "light1", Shades.WHITE, "text1", Shades.BLACK, "dark1", Shades.BLACK);

    private Properties() {}

    static RunLook run(Element properties) {
        Boolean vanish = null;
        Integer color = null;
        Integer size = null;
        Integer background = null;
        for (Element child : properties.children()) {
            switch (child.name()) {
                case "vanish" -> vanish = isOn(child);
                case "color" -> color = color(child);
                case "sz" -> size = number(child);
                case "shd" -> background = fill(child);
                case "highlight" -> background = highlight(child);
                default -> {
                    // says nothing about visibility
                }
            }
        }
        boolean complex = isOn("rtl", properties) || isOn("cs", properties);
        Element complexSize = complex ? properties.child("szCs") : null;
        Integer fill = Unreadable.fillColor(properties);
        return new RunLook(
                vanish,
                fill != null ? fill : color,
                complexSize == null ? size : number(complexSize),
                background,
                Unreadable.run(properties));
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
                isOn("pageBreakBefore", properties),
                Unreadable.paragraph(properties));
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
        return HIGHLIGHTS.getOrDefault(color, Shades.UNKNOWN);
    }

    /** Text of the automatic colour can be seen on any background. */
    private static @Nullable Integer color(Element color) {
        String theme = color.attribute("themeColor");
        Integer known = theme == null ? null : THEME.get(theme);
        String value = color.attribute("val");
        if (known != null) {
            return shaded(known, color);
        }
        return value == null ? null : Shades.hexadecimal(value);
    }

    /** A colour of the theme may be drawn nearer to white or black by so many parts of 255. */
    private static int shaded(int known, Element color) {
        int tint = Math.max(
                0, Shades.hexadecimal("0000" + Objects.requireNonNullElse(color.attribute("themeTint"), "FF")));
        int shade = Math.max(
                0, Shades.hexadecimal("0000" + Objects.requireNonNullElse(color.attribute("themeShade"), "FF")));
        int channel = (known & 0xFF) * shade / 0xFF;
        channel = 0xFF - (0xFF - channel) * tint / 0xFF;
        return channel << 16 | channel << 8 | channel;
    }

    static boolean isOn(String name, Element properties) {
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
