package dev.assay.benchmarks.load;

import dev.assay.benchmarks.ResumePile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long people wait for the pages of a full server. A pile of invented résumés is handed in over REST, which tells how many are
 * read in a second from end to end; the rows that the server made of them are then copied, in its database, until each of the jobs
 * has its share. After that people look at shortlists and search, each with a session of their own and a pause between two looks.
 */
public final class Load {

    private static final long SEED = 20_260_517;
    private static final int JOBS = 50;
    private static final int PILE = 200;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private Load() {}

    /** Arguments: the launcher, a posting, the server's folder, and how many candidates, people and seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments[2]).toAbsolutePath();
        int candidates = Integer.parseInt(arguments[3]);
        int people = Integer.parseInt(arguments[4]);
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[5]));
        PrintStream out = System.out;
        Files.createDirectories(data.getParent());
        try (RunningServer server = RunningServer.start(Path.of(arguments[0]), data)) {
            if (server.isNew()) {
                fill(server, Files.readString(Path.of(arguments[1])), candidates, people, out);
            }
            People crowd = new People(server, people, PAUSE);
            out.printf(Locale.ROOT, "%d people log in …%n", people);
            crowd.logIn();
            crowd.look(Duration.ofSeconds(15)); // what a server does only once after its start is not counted
            out.printf(
                    Locale.ROOT,
                    "%d people, %d seconds, a pause of %d s between looks%n",
                    people,
                    time.toSeconds(),
                    PAUSE.toSeconds());
            crowd.look(time).forEach((kind, times) -> out.println(times.words(kind.name())));
            out.println("memory of the server's process at its peak: " + server.peakMebibytes() + " MiB");
        }
    }

    private static void fill(RunningServer server, String posting, int candidates, int people, PrintStream out)
            throws IOException, InterruptedException {
        Path pile = Files.createTempDirectory("assay-pile");
        try {
            ResumePile.write(pile, PILE, SEED);
            Company company = Company.found(server, people);
            String first = company.opens(posting);
            long start = System.nanoTime();
            company.handsIn(first, pile);
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "import: %d résumés of two pages in %.1f s, %.1f a second from end to end%n",
                    PILE,
                    seconds,
                    PILE / seconds);
            List<String> jobs = company.opens(posting, JOBS - 1);
            out.println("copying rows …");
            server.database().copy(first, jobs, PILE, candidates / JOBS);
        } finally {
            ResumePile.delete(pile);
        }
    }
}
