package dev.assay.job;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.JointNames;
import dev.assay.taxonomy.Mention;
import dev.assay.taxonomy.OpenTerms;
import dev.assay.taxonomy.Taxonomy;
import java.util.List;
import java.util.stream.Stream;

/**
 * All the concepts that a posting names.
 *
 * @param skills technical terms
 * @param education degrees and fields of study
 * @param certificates named certificates
 * @param languages human languages
 * @param traits ways of working
 */
record Annotations(Mentions skills, Mentions education, Mentions certificates, Mentions languages, Mentions traits) {

    /** Finds concepts of every group; made once for a taxonomy. */
    record Finder(
            Annotator skills,
            Annotator education,
            Annotator certificates,
            Annotator languages,
            Annotator traits,
            OpenTerms openTerms) {

        static Finder of(Taxonomy taxonomy) {
            return new Finder(
                    taxonomy.annotator(ConceptKind.Group.SKILL),
                    taxonomy.annotator(ConceptKind.Group.EDUCATION),
                    taxonomy.annotator(ConceptKind.Group.CERTIFICATE),
                    taxonomy.annotator(ConceptKind.Group.SPOKEN_LANGUAGE),
                    taxonomy.annotator(ConceptKind.Group.TRAIT),
                    taxonomy.openTerms());
        }

        Annotations find(String text) {
            List<Mention> schooling = education.annotate(text);
            List<Mention> certified = certificates.annotate(text);
            List<Mention> spoken = languages.annotate(text);
            List<Mention> manners = traits.annotate(text);
            List<Mention> others = Stream.of(schooling, certified, spoken, manners)
                    .flatMap(List::stream)
                    .toList();
            return new Annotations(
                    new Mentions(openTerms.completed(
                            text, new JointNames(text, skills).part(skills.annotate(text)), others)),
                    new Mentions(new DegreeNames(text, education).part(schooling)),
                    new Mentions(certified),
                    new Mentions(spoken),
                    new Mentions(manners));
        }
    }
}
