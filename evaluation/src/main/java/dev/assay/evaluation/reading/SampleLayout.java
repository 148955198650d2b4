package dev.assay.evaluation.reading;

import static dev.assay.evaluation.reading.Markup.bold;
import static dev.assay.evaluation.reading.Markup.columns;
import static dev.assay.evaluation.reading.Markup.dated;
import static dev.assay.evaluation.reading.Markup.heading;
import static dev.assay.evaluation.reading.Markup.item;
import static dev.assay.evaluation.reading.Markup.items;
import static dev.assay.evaluation.reading.Markup.line;
import static dev.assay.evaluation.reading.Markup.lines;
import static dev.assay.evaluation.reading.Markup.paragraph;
import static dev.assay.evaluation.reading.Markup.row;
import static dev.assay.evaluation.reading.Markup.run;
import static dev.assay.evaluation.reading.Markup.table;
import static dev.assay.evaluation.reading.Markup.textBox;
import static dev.assay.evaluation.reading.Markup.title;

import dev.assay.evaluation.reading.SampleResume.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways in which people lay out a résumé in an office program. */
enum SampleLayout {
    ONE_COLUMN(resume -> file(head(resume) + jobs(resume) + skills(resume) + school(resume))),
    RIGHT_DATES(resume -> file(head(resume)
            + heading("Experience")
            + each(resume, job -> dated(job.title() + ", " + job.employer(), job.dates(), 9900) + items(job.tasks()))
            + skills(resume))),
    TWO_COLUMNS(resume ->
            new WordFile(head(resume) + skills(resume) + jobs(resume) + school(resume) + columns(2, "nextPage"))),
    THREE_COLUMNS(resume -> new WordFile(paragraph(columns(1, "nextPage"), run("<w:sz w:val=\"40\"/>", resume.name()))
            + jobs(resume)
            + skills(resume)
            + school(resume)
            + columns(3, "continuous"))),
    COLUMNS_BELOW_PROFILE(resume -> new WordFile(title(resume.name())
            + line(resume.profile())
            + paragraph(columns(1, "nextPage"), run("", String.join(" | ", resume.contact())))
            + skills(resume)
            + school(resume)
            + jobs(resume)
            + columns(2, "continuous"))),
    SIDEBAR_LEFT(resume -> file(sideBySide(
            List.of(3000, 6900),
            List.of(title(resume.name()) + lines(resume.contact()) + skills(resume) + school(resume), body(resume))))),
    SIDEBAR_RIGHT(resume -> file(title(resume.name())
            + sideBySide(
                    List.of(6900, 3000),
                    List.of(body(resume), lines(resume.contact()) + skills(resume) + school(resume))))),
    TABLE_OF_JOBS(resume -> file(head(resume) + heading("Experience") + jobTable(resume) + skills(resume))),
    DATES_LEFT(resume -> file(head(resume)
            + heading("Experience")
            + table(
                    List.of(2300, 7600),
                    resume.jobs().stream()
                            .map(job -> row(
                                    List.of(2300, 7600),
                                    List.of(
                                            line(job.dates()),
                                            bold(job.title() + ", " + job.employer()) + items(job.tasks()))))
                            .toList()))),
    LABELS_LEFT(resume -> file(title(resume.name())
            + table(
                    List.of(2300, 7600),
                    List.of(
                            row(List.of(2300, 7600), List.of(bold("Profile"), line(resume.profile()))),
                            row(List.of(2300, 7600), List.of(bold("Skills"), line(String.join(", ", resume.skills())))),
                            row(List.of(2300, 7600), List.of(bold("Experience"), each(resume, SampleLayout::job))),
                            row(List.of(2300, 7600), List.of(bold("Education"), lines(resume.school()))))))),
    SKILL_GRID(resume -> file(head(resume) + heading("Skills") + skillGrid(resume) + jobs(resume))),
    NESTED_TABLES(resume -> file(sideBySide(
            List.of(3300, 6600),
            List.of(
                    title(resume.name()) + lines(resume.contact()) + heading("Skills") + smallGrid(resume),
                    line(resume.profile())
                            + heading("Experience")
                            + each(
                                    resume,
                                    job -> table(
                                                    List.of(4300, 2200),
                                                    List.of(row(
                                                            List.of(4300, 2200),
                                                            List.of(bold(job.title()), line(job.dates())))))
                                            + items(job.tasks())))))),
    TEXT_BOXES(resume -> file(paragraph(
                    "",
                    textBox(1, 600_000, 700_000, 1_900_000, 3_600_000, lines(resume.contact()) + skills(resume))
                            + run("<w:b/><w:sz w:val=\"40\"/>", resume.name()))
            + body(resume))),
    HEADER_AND_FOOTER(resume -> new WordFile(line(resume.profile())
                    + jobs(resume)
                    + jobs(resume)
                    + skills(resume)
                    + columns(1, "nextPage")
                            .replace(
                                    "<w:type",
                                    "<w:headerReference w:type=\"default\" r:id=\"header1\"/>"
                                            + "<w:footerReference w:type=\"default\" r:id=\"footer1\"/><w:type"))
            .part("header1", "header", title(resume.name()) + line(String.join("  ·  ", resume.contact())))
            .part("footer1", "footer", line("References on request"))),
    FOOTNOTES(resume -> file(head(resume)
                    + heading("Experience")
                    + each(
                            resume,
                            job -> bold(job.title() + ", " + job.employer() + ", " + job.dates()) + items(job.tasks()))
                    + paragraph("", run("", "Speaker at a conference") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                    + skills(resume))
            .part(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:id=\"2\">"
                            + paragraph(
                                    "",
                                    "<w:r><w:footnoteRef/></w:r>"
                                            + run(
                                                    "",
                                                    " On the testing of "
                                                            + resume.skills().getFirst() + " programs"))
                            + "</w:footnote>")),
    ROTATED_MARGIN(resume -> file(table(
            List.of(800, 9100),
            List.of("<w:tr>"
                    + Markup.cell(
                            "<w:tcW w:w=\"800\" w:type=\"dxa\"/><w:textDirection w:val=\"btLr\"/>",
                            line("Curriculum vitae"))
                    + Markup.cell("<w:tcW w:w=\"9100\" w:type=\"dxa\"/>", head(resume) + jobs(resume)) + "</w:tr>")))),
    SPACED_HEADINGS(resume -> file(spaced(resume.name())
            + lines(resume.contact())
            + spaced("PROFILE")
            + line(resume.profile())
            + paragraph("", run("<w:b/>", "E X P E R I E N C E"))
            + each(resume, SampleLayout::job)
            + spaced("SKILLS")
            + line(String.join(", ", resume.skills()))
            + paragraph("", run("", "E D U C A T I O N"))
            + lines(resume.school()))),
    MANY_BULLETS(resume -> file(head(resume)
            + heading("Experience")
            + each(
                    resume,
                    job -> bold(job.title() + " | " + job.employer() + " | " + job.dates())
                            + numbered(job.tasks(), (index, task) -> item(1 + index % 6, task)))
            + numbered(
                    resume.skills(),
                    (index, skill) ->
                            line(List.of("● ", "▪ ", "→ ", "★ ", "* ", "‣ ").get(index % 6) + skill)))),
    JUSTIFIED_WITH_HYPHENS(resume -> new WordFile(title(resume.name())
            + justified(
                    resume.profile().replace("interfaces", "inter\u00ADfaces").replace("practice", "prac\u00ADtice"))
            + each(
                    resume,
                    job -> bold(job.title())
                            + job.tasks().stream()
                                    .map(task -> justified(task.replace("department", "depart\u00ADment")
                                            .replace("efficient", "effi\u00ADcient")
                                            .replace("customers", "cus\u00ADtom\u00ADers")
                                            .replace("regions", "re\u00ADgions")
                                            .replace("property", "prop\u00ADer\u00ADty")))
                                    .collect(Collectors.joining()))
            + skills(resume)
            + columns(2, "nextPage"))),
    LIGATURES(resume -> file(
            ("<w:x>" + head(resume) + jobs(resume)).substring(5).replace("<w:rPr>", "<w:rPr>" + OtherScripts.SERIF))),
    RIGHT_TO_LEFT(resume -> file(OtherScripts.rightToLeft(resume))),
    RIGHT_TO_LEFT_COLUMNS(resume ->
            file(sideBySide(List.of(3300, 6600), List.of(lines(resume.skills()), OtherScripts.rightToLeft(resume))))),
    CHINESE(resume -> file(OtherScripts.chinese(resume))),
    CHINESE_COLUMNS(resume ->
            file(sideBySide(List.of(3300, 6600), List.of(lines(resume.skills()), OtherScripts.chinese(resume)))));

    @SuppressWarnings("ImmutableEnumChecker") // none of the functions keeps anything
    private final Function<SampleResume, WordFile> writer;

    SampleLayout(Function<SampleResume, WordFile> writer) {
        this.writer = writer;
    }

    byte[] write(SampleResume resume) {
        return writer.apply(resume).bytes();
    }

    private static WordFile file(String body) {
        return new WordFile(body + columns(1, "nextPage"));
    }

    private static String head(SampleResume resume) {
        return title(resume.name()) + line(String.join("  •  ", resume.contact())) + line(resume.profile());
    }

    private static String body(SampleResume resume) {
        return heading("Profile") + line(resume.profile()) + jobs(resume);
    }

    private static String jobs(SampleResume resume) {
        return heading("Experience") + each(resume, SampleLayout::job);
    }

    private static String job(Job job) {
        return bold(job.title() + ", " + job.employer()) + line(job.dates()) + items(job.tasks());
    }

    private static String each(SampleResume resume, Function<Job, String> content) {
        return resume.jobs().stream().map(content).collect(Collectors.joining());
    }

    private static String skills(SampleResume resume) {
        return heading("Skills") + lines(resume.skills());
    }

    private static String school(SampleResume resume) {
        return heading("Education") + lines(resume.school());
    }

    private static String sideBySide(List<Integer> widths, List<String> cells) {
        return table(widths, List.of(row(widths, cells)));
    }

    private static String jobTable(SampleResume resume) {
        List<Integer> widths = List.of(2200, 3000, 4700);
        List<String> rows = new ArrayList<>();
        rows.add(row(widths, List.of(bold("Dates"), bold("Role"), bold("Employer"))));
        resume.jobs()
                .forEach(job ->
                        rows.add(row(widths, List.of(line(job.dates()), line(job.title()), line(job.employer())))));
        return table(widths, rows);
    }

    private static String skillGrid(SampleResume resume) {
        List<Integer> widths = List.of(2400, 2400, 2400, 2400);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + 4 <= resume.skills().size(); i += 4) {
            rows.add(row(
                    widths,
                    resume.skills().subList(i, i + 4).stream().map(Markup::line).toList()));
        }
        return table(widths, rows);
    }

    private static String smallGrid(SampleResume resume) {
        List<Integer> widths = List.of(1600, 1600);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + 2 <= resume.skills().size(); i += 2) {
            rows.add(row(
                    widths,
                    resume.skills().subList(i, i + 2).stream().map(Markup::line).toList()));
        }
        return table(widths, rows);
    }

    private static String spaced(String text) {
        return paragraph(
                "<w:spacing w:before=\"160\"/>", run("<w:b/><w:spacing w:val=\"90\"/><w:sz w:val=\"24\"/>", text));
    }

    private static String justified(String text) {
        return paragraph("<w:jc w:val=\"both\"/>", run("", text));
    }

    /** Something for a text and its place in a list. */
    private interface Numbered {
        String of(int index, String text);
    }

    private static String numbered(List<String> texts, Numbered content) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            all.append(content.of(i, texts.get(i)));
        }
        return all.toString();
    }
}
