package dev.assay.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** People who look at shortlists and search, all at the same time. */
final class People {

    /** What someone looks at. */
    enum Kind {
        SHORTLIST,
        SHOWN,
        WORDS
    }

    private static final Pattern JOB = Pattern.compile("href=\"/jobs/([A-Za-z0-9_-]{16})\"");
    private static final List<String> SHOWN = List.of(
            "3 years of Java",
            "PostgreSQL and Git",
            "5 years of Python",
            "Docker and Kubernetes",
            "any NoSQL database");
    private static final List<String> WORDS = List.of(
            "invoice service", "monitoring platform", "search parts", "\"move of old data\"", "login customers");

    private final RunningServer server;
    private final int count;
    private final Duration pause;
    private final List<Session> sessions = new ArrayList<>();
    private List<String> jobs = List.of();

    People(RunningServer server, int count, Duration pause) {
        this.server = server;
        this.count = count;
        this.pause = pause;
    }

    static String address(int number) {
        return String.format(Locale.ROOT, "person%02d@example.org", number);
    }

    void logIn() throws IOException, InterruptedException {
        for (int number = 0; number < count; number++) {
            sessions.add(Session.of(server.address(), address(number)));
        }
        jobs = JOB.matcher(sessions.getFirst().sees("/jobs"))
                .results()
                .map(MatchResult::group)
                .map(link -> link.substring("href=\"/jobs/".length(), link.length() - 1))
                .distinct()
                .toList();
    }

    /** All look until the time is over; how long each kind of answer took. */
    Map<Kind, Times> look(Duration time) throws InterruptedException {
        Map<Kind, List<Long>> nanos = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            nanos.put(kind, Collections.synchronizedList(new ArrayList<>()));
        }
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                Session session = sessions.get(number);
                RandomGenerator random = new Random(number);
                running.add(threads.submit(() -> {
                    Thread.sleep(random.nextLong(pause.toMillis()));
                    while (System.nanoTime() < end) {
                        Kind kind = kind(random);
                        long start = System.nanoTime();
                        session.sees(path(kind, random));
                        Objects.requireNonNull(nanos.get(kind)).add(System.nanoTime() - start);
                        Thread.sleep(pause);
                    }
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
        Map<Kind, Times> times = new EnumMap<>(Kind.class);
        nanos.forEach((kind, each) -> times.put(kind, new Times(each)));
        return times;
    }

    /** Half of all looks are at shortlists. */
    private static Kind kind(RandomGenerator random) {
        return random.nextBoolean() ? Kind.SHORTLIST : random.nextBoolean() ? Kind.SHOWN : Kind.WORDS;
    }

    private String path(Kind kind, RandomGenerator random) {
        return switch (kind) {
            case SHORTLIST -> shortlist(random);
            case SHOWN -> "/search?way=SHOWN&q=" + query(SHOWN, random);
            case WORDS -> "/search?way=WORDS&q=" + query(WORDS, random);
        };
    }

    /** Mostly the first page, sometimes another, sometimes filtered by a requirement or a stage. */
    private String shortlist(RandomGenerator random) {
        String page = "/jobs/" + jobs.get(random.nextInt(jobs.size())) + "/shortlist";
        return switch (random.nextInt(5)) {
            case 0 -> page + "?page=" + (1 + random.nextInt(20));
            case 1 -> page + "?requirement=R3&shows=SUPPORTED";
            case 2 -> page + "?stage=APPLIED&order=FLOOR";
            default -> page;
        };
    }

    private static String query(List<String> queries, RandomGenerator random) {
        return URLEncoder.encode(queries.get(random.nextInt(queries.size())), UTF_8);
    }
}
