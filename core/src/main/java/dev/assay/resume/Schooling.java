package dev.assay.resume;

import dev.assay.resume.Resume.Certification;
import dev.assay.resume.Resume.Education;
import dev.assay.resume.layout.Stretch;
import dev.assay.taxonomy.DegreeLevel;
import java.util.List;

/**
 * What a résumé says of education.
 *
 * @param education the degrees and courses of study
 * @param names where they name their schools, and the fields of degrees
 */
record Schooling(List<Education> education, List<Stretch> names) {
    Schooling {
        education = List.copyOf(education);
        names = List.copyOf(names);
    }

    /** The degrees and courses, less those courses that are no more than a certificate's name. */
    List<Education> without(List<Certification> certificates) {
        return education.stream()
                .filter(course -> course.institution() != null
                        || isDegree(course)
                        || certificates.stream().noneMatch(certificate -> overlap(certificate, course)))
                .toList();
    }

    private static boolean isDegree(Education course) {
        return course.level() != null && course.level() != DegreeLevel.NONE;
    }

    private static boolean overlap(Certification certificate, Education course) {
        return certificate.span().start() < course.span().end()
                && course.span().start() < certificate.span().end();
    }
}
