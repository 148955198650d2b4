package dev.assay.evaluation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * An invented résumé to be laid out in many ways.
 *
 * @param name who it is about
 * @param contact the lines of the address
 * @param profile a paragraph
 * @param jobs what the person did, the last first
 * @param skills short names
 * @param school the lines about education
 */
record SampleResume(
        String name, List<String> contact, String profile, List<Job> jobs, List<String> skills, List<String> school) {

    /**
     * One employment.
     *
     * @param title the role
     * @param employer where
     * @param dates from when to when
     * @param tasks sentences
     */
    record Job(String title, String employer, String dates, List<String> tasks) {}

    private static final List<String> FIRST =
            List.of("Dana", "Ilka", "Tomasz", "Noor", "Émile", "Sofía", "Jürgen", "Aoife");
    private static final List<String> LAST =
            List.of("Example", "Marsh", "Öberg", "Fennel", "Lacroix", "Iñárritu", "Whitlock", "Sørensen");
    private static final List<String> EMPLOYERS = List.of(
            "Larkfield Systems",
            "Quillmark",
            "Otter Labs",
            "Fennbridge Bank",
            "Halden & Sons",
            "Cobalt Freight",
            "Mirelle Health");
    private static final List<String> TITLES = List.of(
            "Backend Developer",
            "Senior Software Engineer",
            "Staff Engineer",
            "Platform Engineer",
            "Data Engineer",
            "Test Engineer");
    private static final List<String> SKILLS = List.of(
            "Java",
            "Python",
            "Spring Boot",
            "PostgreSQL",
            "Kafka",
            "Docker",
            "Kubernetes",
            "Terraform",
            "C++",
            "C#",
            "React",
            "GraphQL",
            "REST",
            "Linux",
            "Git",
            "AWS",
            "Redis",
            "MongoDB",
            "Grafana",
            "Jenkins");
    private static final List<String> VERBS =
            List.of("Built", "Rewrote", "Led", "Simplified", "Documented", "Migrated", "Profiled", "Designed");
    private static final List<String> THINGS = List.of(
            "the billing service",
            "an office workflow",
            "a traffic profiler",
            "the affiliate report",
            "a fleet of test runners",
            "an efficient file index",
            "the first offline client",
            "a difficult data migration");
    private static final List<String> ENDS = List.of(
            "which cut the waiting time of customers from 40 to 6 minutes",
            "so that five teams could release twice a week without a flag day",
            "and taught four colleagues to run it on call",
            "after a review with the finance department (see note in the handbook)",
            "using property-based tests and a staged roll-out over six regions");

    /** The résumé number {@code seed}; the same number gives the same one. */
    static SampleResume of(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String first = one(FIRST, random);
        String last = one(LAST, random);
        List<String> skills = some(SKILLS, 8 + random.nextInt(6), random);
        List<Job> jobs = new ArrayList<>();
        int year = 2024;
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            int from = year - 1 - random.nextInt(4);
            jobs.add(job(from, year, skills, random));
            year = from;
        }
        return new SampleResume(
                first + " " + last,
                List.of(
                        "+44 20 7946 0" + (100 + random.nextInt(900)),
                        "mail@" + seed + ".example.org",
                        "Leeds, United Kingdom"),
                "Engineer with " + (2024 - year) + " years of practice in " + skills.getFirst() + " and "
                        + skills.get(1)
                        + ". Likes small interfaces, honest figures and systems that can be switched off and on again; "
                        + ending(random) + ".",
                jobs,
                skills,
                List.of(
                        "Bachelor of Science in Computer Science",
                        "University of Northmoor, " + (year - 3) + "–" + year));
    }

    private static Job job(int from, int to, List<String> skills, RandomGenerator random) {
        List<String> tasks = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            tasks.add(one(VERBS, random) + " " + one(THINGS, random) + " in " + one(skills, random) + " and "
                    + one(skills, random) + ", " + ending(random) + ".");
        }
        return new Job(one(TITLES, random), one(EMPLOYERS, random), "Mar " + from + " – Feb " + to, tasks);
    }

    private static String ending(RandomGenerator random) {
        return one(ENDS, random);
    }

    private static String one(List<String> from, RandomGenerator random) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> some(List<String> from, int count, RandomGenerator random) {
        List<String> left = new ArrayList<>(from);
        List<String> some = new ArrayList<>();
        while (some.size() < count) {
            some.add(left.remove(random.nextInt(left.size())));
        }
        return some;
    }
}
