package dev.assay.evaluation;

import static dev.assay.evaluation.OwnTexts.JOBS;
import static dev.assay.evaluation.OwnTexts.PIPELINE;
import static dev.assay.evaluation.OwnTexts.POSTINGS;
import static dev.assay.evaluation.OwnTexts.RESUMES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.Assessment;
import dev.assay.evidence.Evidence;
import dev.assay.job.Job;
import dev.assay.resume.Resume;
import dev.assay.testsupport.Seeds;
import dev.assay.text.Document;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text, however bent or long, breaks the pipeline or keeps it busy. */
class HostileTextTest {

    private static final int REPETITIONS = 50_000;
    private static final int JOBS_FOR_EACH = 6;

    /** Of processor time, so that a busy machine fails nothing. */
    private static final Duration MOST = Duration.ofSeconds(4);

    @Test
    @Timeout(300)
    void bentPostingsAreReadSoundly() {
        Seeds.check(
                400, random -> readPosting(Mutations.of(any(POSTINGS, random).text(), random)));
    }

    @Test
    @Timeout(300)
    void bentResumesAreReadSoundly() {
        Seeds.check(400, random -> readResume(Mutations.of(any(RESUMES, random).text(), random), random));
    }

    @Test
    @Timeout(300)
    void textsCutAnywhereAreReadSoundly() {
        Seeds.check(100, random -> {
            String posting = any(POSTINGS, random).text();
            String resume = any(RESUMES, random).text();
            readPosting(posting.substring(0, random.nextInt(posting.length())));
            readResume(resume.substring(random.nextInt(resume.length())), random);
        });
    }

    @ParameterizedTest
    @Timeout(120)
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "\t",
                "1",
                ".",
                ",",
                "-",
                "•",
                "(",
                ")",
                "()",
                "/",
                ":",
                "\"",
                "+",
                "#",
                "*",
                "=",
                "|",
                "a ",
                "1 ",
                ". ",
                ", ",
                "- ",
                "\n- ",
                "\n• ",
                "\n\n",
                "A\n",
                "x: ",
                "\nx: y",
                "Java ",
                "Java, ",
                "Java/",
                "Java or ",
                "and ",
                "or ",
                "and/or ",
                "e.g. ",
                "such as ",
                "(e.g., ",
                "5 ",
                "5+ ",
                "5+ years ",
                "at least ",
                "2-5 years of ",
                "2019 ",
                "2019 - ",
                "2019 - 2020 ",
                "\n2019 - 2020",
                "01/2019 - ",
                "since ",
                "present ",
                "March ",
                "March 2020 - present\n",
                "Bachelor ",
                "Bachelor's degree in ",
                "degree or ",
                "must ",
                "Requirements\n",
                "Requirements:\n- Java\n",
                "Skills\n",
                "Experience\n",
                "Education\n",
                "a plus ",
                "C++ ",
                "C#",
                ".NET ",
                "Node.js ",
                "You ",
                "you have ",
                "@",
                "a@b.c ",
                "http://a/",
                "https://",
                "\u200b",
                "\u0301",
                "İ",
                "ﬁ",
                "\ud83d\udc69\u200d",
                "<b>",
                "<table>",
                "# ",
                "**",
                "`",
                "```\n",
                "| a ",
                "{",
                "[",
                "{\\b",
                "&amp;",
                "\\",
                "%",
                "$",
                "Software Engineer, Acme Ltd\n",
                "Software Engineer at Acme, 2019 - 2020\n",
                "certified ",
                "AWS Certified ",
                "English ",
                "fluent "
            })
    void aFiftyThousandfoldRepetitionEndsInSeconds(String unit) {
        Document posting = OwnTexts.document("posting.txt", unit.repeat(REPETITIONS));
        Document document = OwnTexts.document("resume.txt", "Experience\n" + unit.repeat(REPETITIONS));

        Duration before = processorTime();
        Job job = PIPELINE.job(posting);
        Resume resume = PIPELINE.resume(document);
        List<Evidence> evidence = PIPELINE.evidence(resume);
        Assessment assessment = PIPELINE.assess(JOBS.getFirst(), evidence);
        Duration spent = processorTime().minus(before);

        assertThat(spent).isLessThan(MOST);
        Soundness.check(job);
        Soundness.check(resume);
        Soundness.check(evidence, document);
        Soundness.check(assessment, JOBS.getFirst(), evidence);
    }

    private static void readPosting(String text) {
        Job job = PIPELINE.job(OwnTexts.document("posting.txt", text));
        Soundness.check(job);
    }

    private static void readResume(String text, RandomGenerator random) {
        Document document = OwnTexts.document("resume.txt", text);
        Resume resume = PIPELINE.resume(document);
        Soundness.check(resume);
        List<Evidence> evidence = PIPELINE.evidence(resume);
        Soundness.check(evidence, document);
        for (int i = 0; i < JOBS_FOR_EACH; i++) {
            Job job = any(JOBS, random);
            Soundness.check(PIPELINE.assess(job, evidence), job, evidence);
        }
    }

    private static Duration processorTime() {
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
    }

    private static <T> T any(List<T> items, RandomGenerator random) {
        return items.get(random.nextInt(items.size()));
    }
}
