package dev.assay.resume;

import dev.assay.resume.layout.Stretch;
import dev.assay.taxonomy.DegreeLevel;
import org.jspecify.annotations.Nullable;

/**
 * A part of a row that says something about a course of study.
 *
 * @param kind what it says
 * @param start the offset of its first code unit in the document
 * @param end the offset behind its last
 * @param level the level of the degree that it names, or null
 * @param field where it names the field of study, or null
 */
record EducationPiece(
        Kind kind,
        int start,
        int end,
        @Nullable DegreeLevel level,
        @Nullable Stretch field) {

    /** What a piece says. Kinds that tell the field stand in the order in which they are believed. */
    enum Kind {
        DEGREE,
        SUBJECT,
        FIELD,
        COURSE,
        FACULTY,
        UNKNOWN,
        INSTITUTION,
        NOTHING
    }

    EducationPiece as(Kind other) {
        return new EducationPiece(other, start, end, level, field == null ? new Stretch(start, end) : field);
    }
}
