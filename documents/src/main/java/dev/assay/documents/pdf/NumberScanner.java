package dev.assay.documents.pdf;

/** Reads the numbers of content streams, which have no exponent. */
final class NumberScanner {

    private NumberScanner() {}

    static boolean isNumber(byte[] bytes, int start, int end) {
        boolean digits = false;
        for (int i = start; i < end; i++) {
            byte unit = bytes[i];
            if (unit >= '0' && unit <= '9') {
                digits = true;
            } else if (unit != '.' && unit != '-' && unit != '+') {
                return false;
            }
        }
        return digits || end - start == 1;
    }

    /** The value; a sign inside the digits, as some broken programs write it, ends the number. */
    static double value(byte[] bytes, int start, int end) {
        boolean negative = bytes[start] == '-';
        double value = 0;
        double scale = 0;
        for (int i = start; i < end; i++) {
            byte unit = bytes[i];
            if (unit >= '0' && unit <= '9') {
                value = value * 10 + unit - '0';
                scale *= 10;
            } else if (unit == '.') {
                scale = scale == 0 ? 1 : scale;
            } else if (scale != 0 || value != 0) {
                break;
            }
        }
        double magnitude = scale > 1 ? value / scale : value;
        return negative ? -magnitude : magnitude;
    }
}
