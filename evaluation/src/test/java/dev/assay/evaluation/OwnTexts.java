package dev.assay.evaluation;

import dev.assay.evaluation.labels.Labelled;
import dev.assay.evaluation.labels.LabelledSet;
import dev.assay.job.Job;
import dev.assay.text.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The postings and résumés of the project's own labelled set, read by the standard parts. */
final class OwnTexts {

    static final Pipeline PIPELINE = Pipeline.standard();
    static final LabelledSet SET = LabelledSet.own();
    static final List<Document> POSTINGS = documents(SET.postings());
    static final List<Document> RESUMES = documents(SET.resumes());
    static final List<Job> JOBS = POSTINGS.stream().map(PIPELINE::job).toList();

    private OwnTexts() {}

    /** A résumé of the set by its id. */
    static Document resume(String id) {
        return PIPELINE.document(SET.resume(id).original());
    }

    /** A plain text as if it had been handed in. */
    static Document document(String name, String text) {
        return PIPELINE.document(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Document> documents(List<? extends Labelled<?>> files) {
        return files.stream().map(file -> PIPELINE.document(file.original())).toList();
    }
}
