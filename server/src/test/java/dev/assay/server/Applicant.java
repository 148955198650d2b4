package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone without an account who applies for a public job. */
record Applicant(Visit visit, String file) {

    private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");

    /** One whose file is called as files are. */
    Applicant(Visit visit) {
        this(visit, "cv.txt");
    }

    static Applicant of(Company company) {
        return new Applicant(company.visit());
    }

    /** Someone of the team makes the job public. */
    static void publish(Visit team, String job) {
        String publication = "/jobs/" + job + "/publication";
        team.sends(publication, publication, Map.of("company", "Tidewater", "place", "", "answer", "open"));
    }

    /** Hands a résumé in, with what else is filled in. */
    HttpResponse<String> applies(String job, String resume, Map<String, String> fields) {
        String page = "/careers/" + job;
        String preview = visit.hands(
                        page + "/preview",
                        page,
                        Map.of(),
                        List.of(new Visit.Upload("file", file, resume.getBytes(UTF_8))))
                .body();
        Matcher draft = DRAFT.matcher(preview);
        if (!draft.find()) {
            throw new AssertionError("no draft: " + preview);
        }
        Map<String, String> all = new TreeMap<>(fields);
        all.put("draft", draft.group(1));
        return visit.sends(page + "/applications", page, all);
    }
}
