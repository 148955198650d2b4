package dev.assay.resume;

import dev.assay.resume.Resume.Education;
import dev.assay.resume.Resume.Employment;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What people corrected in what was read of one candidate.
 *
 * @param all the corrections that hold, in the order in which they were made; of several of one fact the last
 */
public record Corrections(List<Correction> all) {

    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        List<Correction> holding = new ArrayList<>();
        for (Correction each : all) {
            holding.removeIf(earlier -> earlier.isReplacedBy(each));
            holding.add(each);
        }
        all = List.copyOf(holding);
    }

    /** Those of one file. */
    public Corrections of(String sha256) {
        return new Corrections(
                all.stream().filter(each -> each.file().equals(sha256)).toList());
    }

    List<Employment> employments(List<Employment> read) {
        return each(
                read,
                employment -> datesOf(employment)
                        .map(dates -> new Employment(
                                employment.title(),
                                employment.employer(),
                                dates.from(),
                                dates.to(),
                                dates.present(),
                                employment.internship(),
                                employment.dates(),
                                employment.header(),
                                employment.body()))
                        .orElse(employment));
    }

    Schooling schooling(Schooling read) {
        return new Schooling(
                each(
                        read.education(),
                        course -> degreeOf(course)
                                .map(degree -> new Education(
                                        degree.level(),
                                        course.field(),
                                        course.fieldConcept(),
                                        course.institution(),
                                        course.end(),
                                        degree.complete(),
                                        course.span()))
                                .orElse(course)),
                read.names());
    }

    /** Each mention as what it means; those that mean no skill are left out. */
    Mentions skills(Mentions read, Taxonomy taxonomy) {
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : read.all()) {
            String concept = mention.concept().id();
            String meant = meaningOfRead(concept).map(Corrections::meant).orElse(concept);
            if (meant.equals(concept)) {
                mentions.add(mention);
            } else if (!meant.isEmpty()) {
                mentions.add(new Mention(taxonomy.findOrThrow(meant), mention.start(), mention.end()));
            }
        }
        return new Mentions(mentions);
    }

    private static String meant(Correction.Meaning meaning) {
        return meaning.meant() == null ? "" : meaning.meant();
    }

    /** What was corrected of an employment's dates. */
    public Optional<Correction.Dates> datesOf(Employment employment) {
        return of(Correction.Dates.class)
                .filter(each -> each.header() == employment.header().start())
                .findFirst();
    }

    /** What was corrected of a degree. */
    public Optional<Correction.Degree> degreeOf(Education course) {
        return of(Correction.Degree.class)
                .filter(each -> each.start() == course.span().start())
                .findFirst();
    }

    /** What was corrected of the words that were read as a concept. */
    public Optional<Correction.Meaning> meaningOfRead(String concept) {
        return of(Correction.Meaning.class)
                .filter(each -> each.concept().equals(concept))
                .findFirst();
    }

    /** What makes a concept what it is here though it was read as another. */
    Optional<Correction.Meaning> meaningOf(String concept) {
        return of(Correction.Meaning.class)
                .filter(each -> concept.equals(each.meant()))
                .findFirst();
    }

    private <T extends Correction> Stream<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static <T> List<T> each(List<T> read, UnaryOperator<T> corrected) {
        return read.stream().map(corrected).toList();
    }
}
