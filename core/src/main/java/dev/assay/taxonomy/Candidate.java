package dev.assay.taxonomy;

import java.util.List;

/**
 * A stretch of text that reads as a form.
 *
 * @param form the form
 * @param start the first code unit
 * @param end the code unit behind the last
 * @param certainty what it takes to make it a mention
 * @param rivals forms of other concepts that read the same; the surroundings choose
 */
record Candidate(Form form, int start, int end, Certainty certainty, List<Form> rivals) {

    Candidate {
        rivals = List.copyOf(rivals);
    }

    /** What it takes to make a candidate a mention, from nothing on. */
    enum Certainty {
        /** Nothing: the words mean the concept wherever they stand. */
        CERTAIN,
        /** Surroundings that speak of the concept: neighbours in a list, a cue beside it, a hint nearby. */
        IN_CONTEXT,
        /** A list of names, because capitals that the form asks for are missing. */
        IN_LIST
    }

    boolean isCertain() {
        return certainty == Certainty.CERTAIN;
    }

    /** Whether this is longer than one that starts at the same place, or as long and more certain, or as certain and no version of it. */
    boolean isBetterThan(Candidate other) {
        if (end != other.end) {
            return end > other.end;
        }
        return certainty != other.certainty
                ? certainty.compareTo(other.certainty) < 0
                : form.length() > other.form.length();
    }

    /** Whether this ends behind another and is longer. */
    boolean goesBeyond(Candidate other) {
        return end > other.end && end - start > other.end - other.start;
    }

    /** Whether this reads the same stretch as another concept, with equal right. */
    boolean isRivalOf(Candidate other) {
        return end == other.end
                && certainty == other.certainty
                && form.length() == other.form.length()
                && !form.concept().id().equals(other.form.concept().id());
    }

    /** The same stretch read as another form. */
    Candidate as(Form other) {
        return new Candidate(other, start, end, certainty, List.of());
    }

    Candidate against(List<Form> others) {
        return new Candidate(form, start, end, certainty, others);
    }

    Mention mention() {
        return new Mention(form.concept(), start, end);
    }
}
