package dev.assay.credentials.json;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as ECMAScript writes them (ECMA-262, Number::toString), which RFC 8785 takes over. */
final class EcmaNumber {

    /** From this power of ten on, and below the smallest, numbers are written with an exponent. */
    private static final int MOST_DIGITS = 21;

    private static final int MOST_LEADING_ZEROS = 6;

    private EcmaNumber() {}

    /** The shortest text that reads back as {@code value}, which is finite. */
    static String of(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal shortest = shortest(Math.abs(value));
        String digits = shortest.unscaledValue().toString();
        int point = digits.length() - shortest.scale();
        return (value < 0 ? "-" : "") + written(digits, point);
    }

    /** Double.toString gives the shortest digits that read back as the same double, but never fewer than two. */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal single = decimal.round(new MathContext(1));
        return single.doubleValue() == value ? single : decimal;
    }

    /** The number 0.{@code digits} times ten to the power of {@code point}. */
    private static String written(String digits, int point) {
        if (point > MOST_DIGITS || point <= -MOST_LEADING_ZEROS) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + (point > 0 ? "e+" : "e-") + Math.abs(point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return digits.length() <= point
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }
}
