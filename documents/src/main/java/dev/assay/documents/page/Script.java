package dev.assay.documents.page;

/** Which way characters are written. */
enum Script {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT,
    DIGIT,
    NEUTRAL;

    static Script of(char unit) {
        if (unit < 0x590) {
            return Character.isDigit(unit) ? DIGIT : Character.isLetter(unit) ? LEFT_TO_RIGHT : NEUTRAL;
        }
        return switch (Character.getDirectionality(unit)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT_TO_LEFT;
            case Character.DIRECTIONALITY_ARABIC_NUMBER, Character.DIRECTIONALITY_EUROPEAN_NUMBER -> DIGIT;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT_TO_RIGHT;
            case Character.DIRECTIONALITY_NONSPACING_MARK -> unit >= 0x900 ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
            default -> NEUTRAL;
        };
    }

    /** Whether a text has letters that are written from right to left. */
    static boolean hasRightToLeft(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x590 && of(text.charAt(i)) == RIGHT_TO_LEFT) {
                return true;
            }
        }
        return false;
    }

    /** By how many letters those written from right to left outnumber the others. */
    static int rightToLeftLead(CharSequence text) {
        int lead = 0;
        for (int i = 0; i < text.length(); i++) {
            lead += switch (of(text.charAt(i))) {
                case RIGHT_TO_LEFT -> 1;
                case LEFT_TO_RIGHT -> -1;
                case DIGIT, NEUTRAL -> 0;
            };
        }
        return lead;
    }
}
