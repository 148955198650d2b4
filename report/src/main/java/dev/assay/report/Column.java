package dev.assay.report;

import dev.assay.job.Requirement;

/**
 * A requirement as a column of the matrix and a row of the list.
 *
 * @param index its place among the job's requirements
 * @param requirement the requirement
 * @param text what is asked, in full
 * @param label the same, short enough for a head
 * @param tally how the candidates stand on it
 */
record Column(int index, Requirement requirement, String text, String label, Tally tally) {

    private static final int LONGEST = 60;

    static Column of(int index, Requirement requirement, String text, Tally tally) {
        return new Column(index, requirement, text, shortened(text), tally);
    }

    String id() {
        return requirement.id();
    }

    String kind() {
        return Words.of(requirement.kind());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, space > LONGEST / 2 ? space : LONGEST) + " …";
    }
}
