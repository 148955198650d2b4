package dev.assay.job;

import dev.assay.taxonomy.Annotator;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.Taxonomy;

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
            Annotator skills, Annotator education, Annotator certificates, Annotator languages, Annotator traits) {

        static Finder of(Taxonomy taxonomy) {
            return new Finder(
                    taxonomy.annotator(ConceptKind.Group.SKILL),
                    taxonomy.annotator(ConceptKind.Group.EDUCATION),
                    taxonomy.annotator(ConceptKind.Group.CERTIFICATE),
                    taxonomy.annotator(ConceptKind.Group.SPOKEN_LANGUAGE),
                    taxonomy.annotator(ConceptKind.Group.TRAIT));
        }

        Annotations find(String text) {
            return new Annotations(
                    new Mentions(new JointNames(text, skills).part(skills.annotate(text))),
                    new Mentions(new DegreeNames(text, education).part(education.annotate(text))),
                    new Mentions(certificates.annotate(text)),
                    new Mentions(languages.annotate(text)),
                    new Mentions(traits.annotate(text)));
        }
    }
}
