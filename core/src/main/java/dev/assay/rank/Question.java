package dev.assay.rank;

import dev.assay.explain.Rational;

/**
 * A question whose answer could raise a candidate's score.
 *
 * @param requirement the id of the requirement it is about
 * @param text the question, ready to send
 * @param gain how much a full answer would add to the score
 */
public record Question(String requirement, String text, Rational gain) {}
