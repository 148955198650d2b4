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
 * @param seams where a text may have one all the same: "Java Script", "CI / CD"
 */
record Form(Concept concept, Spelling spelling, String characters, long gaps, long seams) {
    private static final int SHORTEST_JOINED = 5;
    private static final int MASK_BITS = 63;

    static Form of(Concept concept, Spelling spelling) {
        StringBuilder characters = new StringBuilder();
        long gaps = 0;
        long seams = 0;
        String text = spelling.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isGap(c)) {
                gaps |= bit(characters.length());
            } else {
                if (isSeam(text, i)) {
                    seams |= bit(characters.length());
                }
                characters.append(c);
            }
        }
        boolean joinable = characters.length() >= SHORTEST_JOINED;
        return new Form(concept, spelling, characters.toString(), gaps, joinable ? seams : 0);
    }

    static long bit(int index) {
        return 1L << Math.min(index, MASK_BITS);
    }

    /** Whether a text that has gaps, of which some are line breaks, at these places reads as this spelling. */
    boolean allows(long textGaps, long lineBreaks) {
        long missing = gaps & ~textGaps;
        return (textGaps & ~(gaps | seams)) == 0
                && (missing == 0 || characters.length() >= SHORTEST_JOINED)
                && (lineBreaks & ~gaps) == 0;
    }

    /** Whether this is a name of one word, written with a capital, as products are and practices are not. */
    boolean isProperName() {
        return gaps == 0
                && switch (concept.kind()) {
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
                            SPOKEN_LANGUAGE -> capitals() <= 1;
                };
    }

    private long capitals() {
        return characters.chars().filter(Character::isUpperCase).count();
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '_';
    }

    private static boolean isSeam(String text, int index) {
        if (index == 0) {
            return false;
        }
        char before = text.charAt(index - 1);
        char c = text.charAt(index);
        if (c == '/' || c == '&' || before == '/' || before == '&') {
            return true;
        }
        return Character.isUpperCase(c)
                && (Character.isLowerCase(before)
                        || (Character.isUpperCase(before)
                                && index + 1 < text.length()
                                && Character.isLowerCase(text.charAt(index + 1))));
    }
}
