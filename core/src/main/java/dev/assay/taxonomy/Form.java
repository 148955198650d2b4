package dev.assay.taxonomy;

import dev.assay.taxonomy.Concept.Spelling;

/**
 * One spelling of a concept, ready to be compared with text: its characters without the gaps between them, and where gaps are.
 * Bit n of a mask stands for a gap in front of character n.
 *
 * @param concept what the spelling stands for
 * @param spelling the spelling
 * @param characters the spelling's characters but for spaces, hyphens and underscores, in its own case
 * @param gaps where the spelling has a space, hyphen or underscore
 * @param dashes where it has a hyphen with space beside, "Architect - Associate"; a text may have one only there
 * @param seams where a text may have one all the same: "Java Script", "CI / CD"
 * @param isProperName whether it is one word and the name of a product, which has no plural ("he reacts" names no library)
 */
record Form(
        Concept concept,
        Spelling spelling,
        String characters,
        long gaps,
        long dashes,
        long seams,
        boolean isProperName) {
    private static final int SHORTEST_JOINED = 5;
    private static final int LAST_BIT = 63;

    static Form of(Concept concept, Spelling spelling) {
        StringBuilder characters = new StringBuilder();
        long gaps = 0;
        long dashes = 0;
        long seams = 0;
        String text = spelling.text();
        for (int i = 0; i < text.length(); i++) {
            if (isGap(text.charAt(i))) {
                gaps |= bit(characters.length());
                dashes |= isDash(text, i) ? bit(characters.length()) : 0;
            } else {
                if (isSeam(text, i, 0, text.length())) {
                    seams |= bit(characters.length());
                }
                characters.append(text.charAt(i));
            }
        }
        boolean properName = gaps == 0
                && isProduct(concept.kind())
                && characters.chars().filter(Character::isUpperCase).count() <= 1;
        return new Form(concept, spelling, characters.toString(), gaps, dashes, seams, properName);
    }

    private static boolean isDash(String text, int index) {
        return text.charAt(index) == '-'
                && (text.charAt(index - 1) == ' ' || (index + 1 < text.length() && text.charAt(index + 1) == ' '));
    }

    static long bit(int index) {
        return 1L << Math.min(index, LAST_BIT);
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '_';
    }

    /** Whether a name that lies from {@code start} to {@code end} may come apart in front of a character: at a hump or slash. */
    static boolean isSeam(String text, int index, int start, int end) {
        if (index == start) {
            return false;
        }
        char before = text.charAt(index - 1);
        char c = text.charAt(index);
        if (c == '/' || c == '&' || c == '(' || before == '/' || before == '&') {
            return true;
        }
        if (!Character.isUpperCase(c)) {
            return false;
        }
        return Character.isLowerCase(before)
                || (Character.isUpperCase(before) && index + 1 < end && Character.isLowerCase(text.charAt(index + 1)));
    }

    int length() {
        return characters.length();
    }

    /** Whether a text that has gaps, of which some are dashes and some line breaks, at these places reads as this spelling. */
    boolean allows(long textGaps, long textDashes, long lineBreaks) {
        boolean joinable = characters.length() >= SHORTEST_JOINED;
        return (textGaps & ~(joinable ? gaps | seams : gaps)) == 0
                && (joinable || (gaps & ~textGaps) == 0)
                && (textDashes & ~dashes) == 0
                && (lineBreaks & ~gaps) == 0;
    }

    /** Whether the concept is a thing with a name, not a practice or a field. */
    boolean isProduct() {
        return isProduct(concept.kind());
    }

    private static boolean isProduct(ConceptKind kind) {
        return switch (kind) {
            case FAMILY, METHOD, KNOWLEDGE, DEGREE, FIELD_OF_STUDY, CERTIFICATE, TRAIT -> false;
            case LANGUAGE,
                    FRAMEWORK,
                    LIBRARY,
                    DATABASE,
                    MESSAGING,
                    CLOUD,
                    OPERATING_SYSTEM,
                    TOOL,
                    PLATFORM,
                    PROTOCOL,
                    TERM,
                    SPOKEN_LANGUAGE -> true;
        };
    }
}
