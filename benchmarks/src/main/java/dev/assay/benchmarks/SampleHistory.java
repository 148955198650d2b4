package dev.assay.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * An invented Git history of a project that five people write: files that are added, edited in several places, moved and removed, and
 * a branch that is merged now and then. The same seed gives the same commits.
 */
final class SampleHistory {

    private static final String[] PEOPLE = {"Ada Finch", "Bo Heron", "Cy Wren", "Di Plover", "Ed Swift"};
    private static final String[] WORDS = {
        "order", "price", "stock", "count", "client", "invoice", "queue", "total", "entry", "amount", "route", "result"
    };
    private static final long START = 1_500_000_000L;
    private static final int HOUR = 3600;
    private static final int MERGE_EVERY = 25;
    private static final int MOVE_EVERY = 60;
    private static final int TIP = -1;
    private static final int LATER = 1_000_000;

    private final RandomGenerator random;
    private final OutputStream out;
    private final TreeMap<String, List<String>> files = new TreeMap<>();
    private int mark;
    private int names;

    private SampleHistory(long seed, OutputStream out) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.out = out;
    }

    /** Makes a repository of so many commits, packed as {@code git gc} packs it. */
    static void write(Path folder, int commits, long seed) throws IOException, InterruptedException {
        run(folder, "git", "init", "-q", "-b", "main");
        Process process = new ProcessBuilder("git", "fast-import", "--quiet")
                .directory(folder.toFile())
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            new SampleHistory(seed, out).write(commits);
        }
        require(process, "git fast-import");
        run(folder, "git", "gc", "-q");
    }

    /** Puts so many commits on top of a repository that was made before, each with a file of its own. */
    static void grow(Path folder, int commits, long seed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("git", "fast-import", "--quiet")
                .directory(folder.toFile())
                .inheritIO()
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
            SampleHistory history = new SampleHistory(seed, out);
            int last = TIP;
            for (int i = 0; i < commits; i++) {
                String change = set("src/later/Unit" + i + ".java", history.lines(60));
                last = history.commit("refs/heads/main", last, 0, LATER + i, List.of(change));
            }
        }
        require(process, "git fast-import");
    }

    private void write(int commits) throws IOException {
        int last = 0;
        for (int i = 0; i < commits; i++) {
            if (i % MERGE_EVERY == MERGE_EVERY - 2 && i + 1 < commits) {
                last = branchAndMerge(last, i++);
            } else {
                last = commit("refs/heads/main", last, 0, i, changes(i));
            }
        }
    }

    private int branchAndMerge(int last, int number) throws IOException {
        String path = path();
        List<String> lines = lines(40);
        int side = commit("refs/heads/side", last, 0, number, List.of(set(path, lines)));
        files.put(path, lines);
        return commit("refs/heads/main", last, side, number + 1, List.of(set(path, lines)));
    }

    private List<String> changes(int number) {
        List<String> changes = new ArrayList<>();
        if (files.size() < 20 || random.nextInt(8) == 0) {
            String path = path();
            List<String> lines = lines(30 + random.nextInt(220));
            files.put(path, lines);
            changes.add(set(path, lines));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            String path = anyPath();
            List<String> lines = Objects.requireNonNull(files.get(path));
            edit(lines);
            changes.add(set(path, lines));
        }
        if (number % MOVE_EVERY == MOVE_EVERY - 1) {
            String path = anyPath();
            List<String> lines = Objects.requireNonNull(files.remove(path));
            changes.add("D " + path + "\n");
            String other = path();
            edit(lines);
            files.put(other, lines);
            changes.add(set(other, lines));
        }
        return changes;
    }

    private String anyPath() {
        List<String> paths = List.copyOf(files.keySet());
        return paths.get(random.nextInt(paths.size()));
    }

    private String path() {
        return "src/part" + random.nextInt(12) + "/" + word() + "/Unit" + names++ + (names % 3 == 0 ? ".py" : ".java");
    }

    private void edit(List<String> lines) {
        for (int i = random.nextInt(5); i >= 0; i--) {
            int place = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.addAll(place, lines(1 + random.nextInt(8)));
                case 1 -> lines.set(place, line());
                default -> {
                    if (lines.size() > 20) {
                        lines.subList(place, Math.min(lines.size(), place + 1 + random.nextInt(4)))
                                .clear();
                    }
                }
            }
        }
    }

    private List<String> lines(int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line());
        }
        return lines;
    }

    private String line() {
        return switch (random.nextInt(9)) {
            case 0 -> "";
            case 1 -> "    }";
            case 2 -> "    int " + word() + random.nextInt(90) + " = " + word() + "." + word() + "();";
            case 3 -> "    if (" + word() + " > " + random.nextInt(50) + ") {";
            case 4 -> "        return " + word() + " + " + word() + random.nextInt(9) + ";";
            default ->
                "        " + word() + "." + word() + "(" + word() + random.nextInt(500) + ", \"" + word() + " " + word()
                        + "\");";
        };
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }

    private static String set(String path, List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        return "M 100644 inline " + path + "\ndata " + text.getBytes(UTF_8).length + "\n" + text + "\n";
    }

    private int commit(String branch, int parent, int second, int number, List<String> changes) throws IOException {
        String person = PEOPLE[random.nextInt(PEOPLE.length)];
        String address = person.toLowerCase(java.util.Locale.ROOT).replace(' ', '@') + ".example";
        String ident = person + " <" + address + "> " + (START + (long) number * HOUR) + " +0000\n";
        String message = "Change " + word() + " " + number;
        print("commit " + branch + "\nmark :" + ++mark + "\nauthor " + ident + "committer " + ident + "data "
                + message.length() + "\n" + message + "\n");
        print(parent == TIP ? "from refs/heads/main^0\n" : parent == 0 ? "" : "from :" + parent + "\n");
        print(second == 0 ? "" : "merge :" + second + "\n");
        for (String change : changes) {
            print(change);
        }
        print("\n");
        return mark;
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        require(
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .inheritIO()
                        .start(),
                command[1]);
    }

    private static void require(Process process, String what) throws InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " failed");
        }
    }
}
