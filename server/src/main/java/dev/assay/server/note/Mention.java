package dev.assay.server.note;

/**
 * A note that names someone, as they see it.
 *
 * @param job the job's id
 * @param title what the job is called
 * @param application the application's id
 * @param candidate what the candidate is called as long as the name is hidden
 * @param seen whether they have put it aside
 */
public record Mention(String job, String title, String application, String candidate, Note note, boolean seen) {

    /** Where the note stands. */
    public String address() {
        return "/jobs/" + job + "/candidates/" + candidate + "#notes";
    }
}
