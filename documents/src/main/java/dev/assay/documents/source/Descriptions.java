package dev.assay.documents.source;

/** Descriptions of pictures. A word or two say what the picture is; sentences could be meant for software. */
public final class Descriptions {

    /** Where hidden words of this kind stand. */
    public static final String OF_PICTURE = "in the description of a picture";

    private static final int FEWEST_WORDS = 3;

    private Descriptions() {}

    /** Whether a description says enough to be shown to a reviewer; those that programs write are not. */
    public static boolean isTelling(String description) {
        int words = 0;
        for (int i = 0; i < description.length(); i++) {
            boolean start = i == 0 || Character.isWhitespace(description.charAt(i - 1));
            words += start && !Character.isWhitespace(description.charAt(i)) ? 1 : 0;
        }
        return words >= FEWEST_WORDS && !description.contains("automatically generated");
    }
}
