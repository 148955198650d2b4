package dev.assay.benchmarks;

import dev.assay.taxonomy.Concept;
import dev.assay.taxonomy.ConceptKind;
import dev.assay.taxonomy.ConceptKind.Group;
import dev.assay.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents the lines of résumés: about 900 words each, with headings, dated jobs, bullets and skills. */
final class ResumeText {

    /** How a line is set. */
    enum Style {
        NAME,
        HEADING,
        TITLE,
        BODY
    }

    record Line(Style style, String text) {}

    private static final List<String> TITLES = List.of(
            "Software Developer",
            "Backend Engineer",
            "Java Developer",
            "Full Stack Developer",
            "Web Developer",
            "Systems Engineer");
    private static final List<String> EMPLOYERS = List.of(
            "Alderbrook Systems",
            "Quartzline",
            "Mellow Freight",
            "Pinewell Insurance",
            "Harbourgate Data",
            "Sandpiper Games");
    private static final List<String> VERBS = List.of(
            "Built",
            "Maintained",
            "Rewrote",
            "Designed",
            "Measured and improved",
            "Documented",
            "Tested",
            "Deployed",
            "Debugged");
    private static final List<String> THINGS = List.of(
            "the invoice service",
            "a public interface for partners",
            "the nightly import of orders",
            "reports that the finance team reads every morning",
            "the search over forty million parts",
            "the login of customers and staff",
            "monitoring for the whole platform",
            "the move of old data to the new store");
    private static final List<String> ENDS = List.of(
            "so that releases went from monthly to daily",
            "and cut the time of a page from three seconds to half a second",
            "together with two designers and the support team",
            "with tests that run on every change",
            "which 300 shops use every day",
            "and wrote the guide that new colleagues start with");

    private final RandomGenerator random;
    private final List<String> skills;
    private final List<Line> lines = new ArrayList<>();

    private ResumeText(RandomGenerator random, Taxonomy taxonomy) {
        this.random = random;
        this.skills = taxonomy.concepts().stream()
                .filter(concept -> concept.kind().group() == Group.SKILL && concept.kind() != ConceptKind.FAMILY)
                .map(Concept::label)
                .filter(label -> label.chars().allMatch(c -> c < 128))
                .toList();
    }

    /** The lines of one résumé; the same generator state gives the same lines. */
    static List<Line> lines(RandomGenerator random, Taxonomy taxonomy) {
        ResumeText resume = new ResumeText(random, taxonomy);
        resume.write();
        return resume.lines;
    }

    private void write() {
        line(Style.NAME, "Applicant " + random.nextInt(100_000));
        line(Style.BODY, "applicant@example.org, +00 000 0000");
        line(Style.HEADING, "Summary");
        line(
                Style.BODY,
                "Developer with " + (2 + random.nextInt(12)) + " years of experience in " + skillList(3) + ".");
        line(Style.HEADING, "Skills");
        for (String label : List.of("Languages", "Frameworks", "Databases", "Tools")) {
            line(Style.BODY, label + ": " + skillList(7));
        }
        line(Style.HEADING, "Experience");
        int year = 2026;
        for (int job = 0; job < 6; job++) {
            int start = year - 1 - random.nextInt(2);
            line(Style.TITLE, pick(TITLES) + ", " + pick(EMPLOYERS));
            line(
                    Style.BODY,
                    String.format(
                            Locale.ROOT,
                            "%02d/%d - %02d/%d",
                            1 + random.nextInt(6),
                            start,
                            7 + random.nextInt(6),
                            year - 1));
            for (int bullet = 0; bullet < 7; bullet++) {
                line(Style.BODY, "- " + pick(VERBS) + " " + pick(THINGS) + " with " + skillList(2) + " " + pick(ENDS));
            }
            year = start;
        }
        line(Style.HEADING, "Education");
        line(Style.BODY, "Bachelor of Science in Computer Science, Saltmere College, " + (year - 1));
        line(Style.HEADING, "Languages");
        line(Style.BODY, "English (fluent), German (B2)");
    }

    private String skillList(int count) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            listed.add(pick(skills));
        }
        return String.join(", ", listed);
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void line(Style style, String text) {
        lines.add(new Line(style, text));
    }
}
