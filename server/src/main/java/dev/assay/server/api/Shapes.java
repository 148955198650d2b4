package dev.assay.server.api;

import dev.assay.evidence.Strength;
import dev.assay.job.Importance;
import dev.assay.match.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form of answers that are written in the output contract's own JSON, for the description of the interface. */
public interface Shapes {

    /** A job with one version of its rubric. */
    @Schema(name = "Job")
    record JobWithRubric(
            String id,
            int version,
            Instant createdAt,
            String file,
            String sha256,
            String title,
            List<Asked> requirements,
            List<FindingInFile> findings) {}

    /** A requirement; {@code quote} is where the posting says it. */
    @Schema(name = "Requirement")
    record Asked(
            String id,
            String kind,
            Importance importance,
            Place quote,
            List<NamedConcept> anyOf,
            @Nullable NamedConcept family,
            boolean open,
            @Nullable YearsAsked years,
            @Nullable Education education) {}

    /** A part of a text, from the character {@code start} to before {@code end}. */
    @Schema(name = "Quote")
    record Place(int start, int end, String text) {}

    /** A concept of the taxonomy where it is named. */
    @Schema(name = "Named")
    record NamedConcept(String concept, String label, int start, int end, String text) {}

    /** How many years are asked. */
    record YearsAsked(@Nullable Integer min, @Nullable Integer max) {}

    /** Which education is asked. */
    @Schema(name = "EducationAsked")
    record Education(@Nullable String level, List<NamedConcept> fields, boolean relatedField, boolean equivalent) {}

    /** Something that people should know of a file. */
    @Schema(name = "Finding")
    record FindingInFile(
            String kind,
            @Nullable Integer page,
            @Nullable String text,
            @Nullable String detail,
            @Nullable List<Rectangle> areas) {}

    /** A part of a page. */
    record Rectangle(BigDecimal left, BigDecimal top, BigDecimal right, BigDecimal bottom) {}

    /** A job's candidates in order. */
    @Schema(name = "Shortlist")
    record ShortlistAnswer(
            int rubricVersion,
            ShortlistJob job,
            @Nullable String asOf,
            List<Candidate> candidates,
            List<UnreadFile> unreadable) {}

    /** The job of a shortlist. */
    record ShortlistJob(
            String file, String sha256, String title, List<Asked> requirements, List<FindingInFile> findings) {}

    /** One candidate. */
    record Candidate(
            String candidate,
            int rank,
            int band,
            BigDecimal score,
            BigDecimal floor,
            BigDecimal ceiling,
            @Nullable String asOf,
            List<VerdictOn> verdicts,
            List<QuestionToAsk> questions,
            List<FindingInFile> findings) {}

    /** How a candidate stands on one requirement. */
    @Schema(name = "Verdict")
    record VerdictOn(
            String requirement, Outcome outcome, @Nullable Strength strength, String because, List<Quoted> evidence) {}

    /** A quote that shows something. */
    @Schema(name = "Evidence")
    record Quoted(
            String source,
            int page,
            int start,
            int end,
            String text,
            @Nullable String concept,
            Strength strength,
            @Nullable String corrected) {}

    /** What to ask next, and what an answer could add. */
    @Schema(name = "Question")
    record QuestionToAsk(String requirement, String text, BigDecimal gain) {}

    /** A file that could not be read. */
    @Schema(name = "Unreadable")
    record UnreadFile(String candidate, String file, String reason, String detail) {}
}
