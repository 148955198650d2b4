package dev.assay.documents.html;

import dev.assay.documents.source.Shades;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads colours and lengths of style sheets. */
final class CssValues {

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("white", Shades.WHITE),
            Map.entry("snow", 0xFFFAFA),
            Map.entry("ivory", 0xFFFFF0),
            Map.entry("whitesmoke", 0xF5F5F5),
            Map.entry("ghostwhite", 0xF8F8FF),
            Map.entry("floralwhite", 0xFFFAF0),
            Map.entry("mintcream", 0xF5FFFA),
            Map.entry("azure", 0xF0FFFF),
            Map.entry("aliceblue", 0xF0F8FF),
            Map.entry("black", Shades.BLACK),
            Map.entry("gray", 0x808080),
            Map.entry("grey", 0x808080),
            Map.entry("silver", 0xC0C0C0),
            Map.entry("lightgray", 0xD3D3D3),
            Map.entry("lightgrey", 0xD3D3D3),
            Map.entry("navy", 0x000080),
            Map.entry("blue", 0x0000FF),
            Map.entry("red", 0xFF0000),
            Map.entry("green", 0x008000));

    private static final double PIXELS_PER_POINT = 4.0 / 3;

    private CssValues() {}

    /** A colour; {@link Shades#UNKNOWN} for one that is not followed, null for none or a transparent one. */
    static @Nullable Integer color(@Nullable String value) {
        if (value == null
                || value.equals("transparent")
                || value.equals("inherit")
                || value.equals("initial")
                || value.equals("none")) {
            return null;
        }
        if (value.startsWith("#")) {
            return hexadecimal(value.substring(1));
        }
        if (value.startsWith("rgb")) {
            return function(value);
        }
        return NAMED.getOrDefault(value, Shades.UNKNOWN);
    }

    /** The colour that a {@code background} begins or ends with; one with a picture or gradient is not followed. */
    static @Nullable Integer background(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.contains("url(") || value.contains("gradient(")) {
            return Shades.UNKNOWN;
        }
        int blank = value.startsWith("rgb") ? -1 : value.indexOf(' ');
        return color(blank < 0 ? value : value.substring(0, blank));
    }

    /** A length in pixels, relative to the size of the surrounding letters; NaN when it is none. */
    static double pixels(@Nullable String value, double surrounding) {
        if (value == null) {
            return Double.NaN;
        }
        int end = 0;
        while (end < value.length() && "+-.0123456789".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        double number = number(value.substring(0, end));
        return switch (value.substring(end)) {
            case "px", "" -> number;
            case "pt" -> number * PIXELS_PER_POINT;
            case "em" -> number * surrounding;
            case "rem" -> number * 16;
            case "%" -> number / 100 * surrounding;
            case "mm" -> number * 3.78;
            case "cm" -> number * 37.8;
            case "in" -> number * 96;
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

    private static int hexadecimal(String digits) {
        if (digits.length() == 3 || digits.length() == 4) {
            StringBuilder doubled = new StringBuilder(6);
            for (int i = 0; i < 3; i++) {
                doubled.append(digits.charAt(i)).append(digits.charAt(i));
            }
            return Shades.hexadecimal(doubled);
        }
        return Shades.hexadecimal(digits.length() == 8 ? digits.substring(0, 6) : digits);
    }

    private static @Nullable Integer function(String value) {
        String[] parts = value.substring(value.indexOf('(') + 1)
                .replace(")", "")
                .replace('/', ',')
                .split("[, ]+", -1);
        if (parts.length < 3) {
            return Shades.UNKNOWN;
        }
        if (parts.length > 3 && number(parts[3]) < 0.05) {
            return null;
        }
        int color = 0;
        for (int i = 0; i < 3; i++) {
            double channel = number(parts[i].strip());
            if (Double.isNaN(channel)) {
                return Shades.UNKNOWN;
            }
            color = color << 8 | (int) Math.clamp(channel, 0, 255);
        }
        return color;
    }
}
