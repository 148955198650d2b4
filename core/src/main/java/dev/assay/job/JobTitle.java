package dev.assay.job;

import dev.assay.job.words.Words;
import dev.assay.text.Document;
import dev.assay.text.Line;

/** Finds what an opening is called: behind a "Job title:" label, else in the first line that is no heading. */
final class JobTitle {

    private static final int LONGEST = 90;
    private static final int LEAST_TAGS = 4;
    private static final String[] LABELS = {"job title:", "title:", "position:", "position title:", "job role:"};
    private static final String[] ENDS = {" | ", " – ", " — ", " <", "(", " Date posted", ". ", " #"};

    private static final String[] CALLS = {
        "we're hiring",
        "we’re hiring",
        "we are hiring",
        "now hiring",
        "hiring now",
        "hiring",
        "join us",
        "job opening",
        "vacancy",
        "open position"
    };

    private JobTitle() {}

    static String of(Document posting, HeadingTable table) {
        String first = "";
        int seen = 0;
        for (Line line : posting.lines()) {
            String text = posting.text().substring(line.start(), line.end()).strip();
            for (String label : LABELS) {
                if (text.regionMatches(true, 0, label, 0, label.length()) && text.length() > label.length()) {
                    return cut(text.substring(label.length()).strip());
                }
            }
            if (first.isEmpty() && !text.isEmpty() && seen == 0) {
                boolean heading = table.find(Words.of(text, 0, Math.min(text.length(), LONGEST)))
                        .isPresent();
                first = heading ? "" : cut(text);
                seen++;
            }
            if (line.number() > 40) {
                break;
            }
        }
        return first;
    }

    /** Whether a line is a list of tags: "php, mysql, docker, remote". */
    private static boolean isTags(String line) {
        return line.chars().filter(c -> c == ',').count() >= LEAST_TAGS - 1;
    }

    /** Where a call for applicants ends that the title stands behind: "We're hiring! Senior Engineer". */
    private static int callEnd(String line) {
        for (String call : CALLS) {
            int end = call.length();
            if (line.regionMatches(true, 0, call, 0, end)
                    && end + 1 < line.length()
                    && "!:,-–—".indexOf(line.charAt(end)) >= 0) {
                return end + 1;
            }
        }
        return 0;
    }

    /** "Sr. Engineer" and "Jr. Engineer" go on behind the full stop. */
    private static boolean isRank(String line, int stop) {
        return line.regionMatches(true, stop - 2, "sr", 0, 2) || line.regionMatches(true, stop - 2, "jr", 0, 2);
    }

    private static String cut(String line) {
        int start = callEnd(line);
        while (start < line.length() && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        int end = line.length();
        for (String mark : ENDS) {
            int at = line.indexOf(mark, start);
            while (at > start && mark.equals(". ") && isRank(line, at)) {
                at = line.indexOf(mark, at + 1);
            }
            end = at > start ? Math.min(end, at) : end;
        }
        String title = line.substring(start, end).strip();
        return title.length() > LONGEST || isTags(title) ? "" : title;
    }
}
