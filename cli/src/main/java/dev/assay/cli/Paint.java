package dev.assay.cli;

/**
 * Terminal colours, or none.
 *
 * @param colour whether colours are written at all
 */
record Paint(boolean colour) {

    String bold(String text) {
        return sgr("1", text);
    }

    String dim(String text) {
        return sgr("2", text);
    }

    String green(String text) {
        return sgr("32", text);
    }

    String yellow(String text) {
        return sgr("33", text);
    }

    String red(String text) {
        return sgr("31", text);
    }

    String cyan(String text) {
        return sgr("36", text);
    }

    private String sgr(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
