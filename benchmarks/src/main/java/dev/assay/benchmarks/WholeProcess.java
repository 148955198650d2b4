package dev.assay.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A command that is run to its end while the kernel is asked what it and the processes that it starts use. */
final class WholeProcess {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Process process;
    private final Map<Long, Duration> processorTimes = new TreeMap<>();
    private long peak;
    private long peakOfOthers;

    private WholeProcess(Process process) {
        this.process = process;
    }

    /**
     * What a command used.
     *
     * @param seconds from start to end
     * @param processorSeconds of all its processes together, but for the last hundredths of each
     * @param peakMebibytes the most memory of the command itself
     * @param peakOfOthersMebibytes the most memory of one of the processes that it started
     */
    record Use(double seconds, double processorSeconds, long peakMebibytes, long peakOfOthersMebibytes) {}

    /** Runs a command whose output nobody needs. */
    static Use run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start();
        WholeProcess whole = new WholeProcess(process);
        do {
            whole.look();
        } while (!process.waitFor(BETWEEN_LOOKS));
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command.getFirst() + " exited with " + process.exitValue());
        }
        return whole.use(seconds);
    }

    private void look() {
        peak = Math.max(peak, peakMebibytes(process.pid()));
        try (Stream<ProcessHandle> others = process.descendants()) {
            others.forEach(other -> {
                peakOfOthers = Math.max(peakOfOthers, peakMebibytes(other.pid()));
                count(other);
            });
        }
        count(process.toHandle());
    }

    private void count(ProcessHandle handle) {
        handle.info().totalCpuDuration().ifPresent(time -> processorTimes.put(handle.pid(), time));
    }

    private Use use(double seconds) {
        Duration all = processorTimes.values().stream().reduce(Duration.ZERO, Duration::plus);
        return new Use(seconds, all.toNanos() / 1e9, peak, peakOfOthers);
    }

    /** The kernel's own account of the most memory the process has held. */
    private static long peakMebibytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(pid), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        } catch (IOException alreadyEnded) {
            return 0;
        }
        return 0;
    }
}
