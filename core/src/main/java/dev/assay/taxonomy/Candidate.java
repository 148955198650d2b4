package dev.assay.taxonomy;

/**
 * A stretch of text that reads as a form. Whether it is a mention is still open where the form is ambiguous.
 *
 * @param form the form
 * @param start the first code unit
 * @param end the code unit behind the last
 */
record Candidate(Form form, int start, int end) {
    boolean isAmbiguous() {
        return form.spelling().ambiguous();
    }

    Mention mention() {
        return new Mention(form.concept(), start, end);
    }
}
