package dev.assay.documents.html;

import dev.assay.documents.html.Colors.Tint;
import dev.assay.documents.source.Shades;
import org.jspecify.annotations.Nullable;

/** Reads the values of style sheets: backgrounds and lengths. */
final class CssValues {

    private static final double PIXELS_PER_POINT = 4.0 / 3;

    private CssValues() {}

    /** The colour that a {@code background} begins or ends with; one with a picture or gradient is not followed. */
    static @Nullable Tint background(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.contains("url(") || value.contains("gradient(")) {
            return new Tint(Shades.UNKNOWN, 1);
        }
        int blank = value.contains("(") ? -1 : value.indexOf(' ');
        return Colors.of(blank < 0 ? value : value.substring(0, blank));
    }

    /** The size of letters: of {@code font-size}, or of the first length in {@code font}; NaN where neither is one. */
    static double fontSize(Declarations style, double surrounding) {
        String font = style.value("font");
        if (style.value("font-size") != null || font == null) {
            return pixels(style.value("font-size"), surrounding);
        }
        for (String part : font.split("[ /]+", -1)) {
            boolean length = !part.isEmpty() && Character.isDigit(part.charAt(0)) && Double.isNaN(number(part));
            if (length) {
                return pixels(part, surrounding);
            }
        }
        return Double.NaN;
    }

    /** A length in pixels, relative to the size of the surrounding letters; NaN when it is none. */
    static double pixels(@Nullable String given, double surrounding) {
        if (given == null) {
            return Double.NaN;
        }
        String value = given.startsWith("calc(") && given.endsWith(")")
                ? given.substring("calc(".length(), given.length() - 1).strip()
                : given;
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        double number = number(value.substring(0, end));
        return switch (value.substring(end)) {
            case "px", "" -> number;
            case "pt" -> number * PIXELS_PER_POINT;
            case "em" -> number * surrounding;
            case "ex", "ch" -> number * surrounding / 2;
            case "rem" -> number * 16;
            case "%" -> number / 100 * surrounding;
            case "mm" -> number * 3.78;
            case "cm" -> number * 37.8;
            case "in" -> number * 96;
            case "pc" -> number * 16;
            case "vw" -> number * 12.8;
            case "vh" -> number * 8;
            default -> Double.NaN;
        };
    }

    static double number(String digits) {
        try {
            return digits.isEmpty() ? Double.NaN : Double.parseDouble(digits);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** A share such as {@code 0.5} or {@code 50%}; NaN when it is none. */
    static double share(@Nullable String value) {
        if (value == null) {
            return Double.NaN;
        }
        return value.endsWith("%") ? number(value.substring(0, value.length() - 1)) / 100 : number(value);
    }

    /** The first number in the brackets of a function that a value calls, such as {@code scale(0.5)}; NaN where it does not call it. */
    static double argument(@Nullable String value, String function) {
        int start = value == null ? -1 : value.indexOf(function + "(");
        if (value == null || start < 0) {
            return Double.NaN;
        }
        int from = start + function.length() + 1;
        int end = from;
        while (end < value.length() && ",) ".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        String argument = value.substring(from, end);
        return argument.endsWith("%") || !argument.endsWith("px")
                ? share(argument.replace("deg", "").replace("turn", ""))
                : pixels(argument, 0);
    }
}
