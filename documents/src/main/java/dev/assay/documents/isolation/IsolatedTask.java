package dev.assay.documents.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One of Assay's programs, run once in a process of its own on the highest rung that works. The program is an
 * {@link IsolatedProgram}: it first says which network it sees, reads its task from standard input, and writes its answer to standard output.
 *
 * @param program the class whose main method runs
 * @param heapMebibytes the greatest size of its heap
 * @param scratchBytes how much it may write to its own temporary folder
 * @param time how long it may take
 */
public record IsolatedTask(String program, int heapMebibytes, long scratchBytes, Duration time) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int HEAP_FULL = 3;

    /** Sends the program its task. */
    @FunctionalInterface
    public interface Sender {
        void send(OutputStream out) throws IOException;
    }

    /** Understands the program's answer, of which nothing is to be believed. */
    @FunctionalInterface
    public interface Receiver<T> {
        T receive(DataInputStream in) throws IOException;
    }

    /** What came of it. */
    public sealed interface Outcome<T> {
        /**
         * The program answered.
         *
         * @param warning a sentence where it was kept apart less well than it should be
         */
        record Answered<T>(T answer, Optional<String> warning) implements Outcome<T> {}

        /** The program gave no answer that can be understood. */
        record Lost<T>(Loss loss) implements Outcome<T> {}
    }

    /** Why there is no answer. */
    public enum Loss {
        OVERRUN,
        HEAP_FULL,
        DIED
    }

    /**
     * Runs the program.
     *
     * @throws NoIsolation when it works on none of the rungs
     */
    public <T> Outcome<T> run(Isolation isolation, Sender sender, Receiver<T> receiver) {
        ReaderCommand command = ReaderCommand.of(program);
        List<String> java = command.command(heapMebibytes, List.of());
        List<Rung> rungs = command.makesCache() ? List.of(Rung.LIMITS_ONLY) : isolation.rungs();
        for (Rung rung : rungs) {
            Optional<List<String>> all = rung.wrap(java, command.files(), scratchBytes);
            Optional<Outcome<T>> outcome = all.flatMap(each -> run(each, rung, sender, receiver, command.makesCache()));
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new NoIsolation();
    }

    /** Empty where the program does not start on this rung, or sees the network that it should not. */
    private <T> Optional<Outcome<T>> run(
            List<String> command, Rung rung, Sender sender, Receiver<T> receiver, boolean endsByItself) {
        try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().factory())) {
            Process process = start(command);
            try {
                ScheduledFuture<?> silence =
                        timer.schedule(process::destroyForcibly, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
                Hello hello = new Hello(in.readUTF());
                silence.cancel(false);
                if (rung.hidesNetwork() && !hello.isElsewhere()) {
                    return Optional.empty();
                }
                Exchange<T> exchange = new Exchange<>(process, in, time);
                Outcome<T> outcome = exchange.run(sender, receiver, rung.warning());
                if (endsByItself) {
                    exchange.awaitEnd(time);
                }
                return Optional.of(outcome);
            } finally {
                process.destroyForcibly();
                timer.shutdownNow();
            }
        } catch (IOException doesNotStart) {
            return Optional.empty();
        }
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /** One task and its answer. */
    private record Exchange<T>(Process process, DataInputStream in, Duration time) {

        Outcome<T> run(Sender sender, Receiver<T> receiver, Optional<String> warning) throws IOException {
            try (ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().factory())) {
                AtomicBoolean overrun = new AtomicBoolean();
                ScheduledFuture<?> overdue = timer.schedule(
                        () -> {
                            overrun.set(true);
                            process.destroyForcibly();
                        },
                        time.toMillis(),
                        TimeUnit.MILLISECONDS);
                try {
                    send(sender);
                    return new Outcome.Answered<>(receiver.receive(in), warning);
                } catch (IOException ended) {
                    return new Outcome.Lost<>(overrun.get() ? Loss.OVERRUN : loss());
                } finally {
                    overdue.cancel(false);
                }
            }
        }

        /** A program that has seen enough may stop listening and answer. */
        private void send(Sender sender) {
            try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), 1 << 16)) {
                sender.send(out);
            } catch (IOException stoppedListening) {
                return; // what it says decides
            }
        }

        private Loss loss() {
            return awaitEnd(Duration.ofSeconds(1)) && process.exitValue() == HEAP_FULL ? Loss.HEAP_FULL : Loss.DIED;
        }

        /** Whether the process ends within a time. */
        private boolean awaitEnd(Duration patience) {
            try {
                return process.waitFor(patience);
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
