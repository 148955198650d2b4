package dev.assay.documents.opendocument;

import org.jspecify.annotations.Nullable;

/** Reads lengths such as {@code 2.5cm}. */
final class Lengths {

    private Lengths() {}

    /** A length in points; NaN where it is none, or a share of another. */
    static double points(@Nullable String length) {
        int unit = length == null ? 0 : length.length() - 2;
        Double number = length == null || unit <= 0 ? null : number(length.substring(0, unit));
        if (length == null || number == null) {
            return Double.NaN;
        }
        return switch (length.substring(unit)) {
            case "pt" -> number;
            case "cm" -> number * 72 / 2.54;
            case "mm" -> number * 7.2 / 2.54;
            case "in" -> number * 72;
            case "pc" -> number * 12;
            case "px" -> number * 0.75;
            default -> Double.NaN;
        };
    }

    static @Nullable Double number(String digits) {
        try {
            return Double.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
