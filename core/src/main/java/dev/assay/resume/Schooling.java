package dev.assay.resume;

import dev.assay.resume.Resume.Education;
import dev.assay.resume.layout.Stretch;
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
}
