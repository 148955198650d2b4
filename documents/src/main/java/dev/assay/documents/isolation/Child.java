package dev.assay.documents.isolation;

import dev.assay.documents.source.Limit;
import dev.assay.documents.source.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A running reader process, as its parent sees it. It is asked by one thread at a time. */
final class Child {

    /** Java gives this exit code when its heap is full. */
    private static final int HEAP_FULL = 3;

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Process process;
    private final InputStream in;
    private final OutputStream out;
    private final ScheduledExecutorService timer;
    private volatile boolean overrun;

    private Child(Process process, ScheduledExecutorService timer) {
        this.process = process;
        this.in = new BufferedInputStream(process.getInputStream(), 1 << 16);
        this.out = process.getOutputStream();
        this.timer = timer;
    }

    /** Starts a process; the kernel ends it with the thread that calls this, which must live as long. */
    static Child start(List<String> command, ScheduledExecutorService timer) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new Child(builder.start(), timer);
    }

    /** Why a process gave no answer. */
    enum Loss {
        OVERRUN,
        HEAP_FULL,
        DIED,
        MALFORMED
    }

    /** What came of asking. */
    sealed interface Outcome<T> {
        record Answer<T>(T value) implements Outcome<T> {}

        record Lost<T>(Loss loss) implements Outcome<T> {}
    }

    /** Understands a message. */
    @FunctionalInterface
    interface Decoder<T> {
        T read(ByteBuffer message);
    }

    Outcome<Hello> greeting(Duration patience) {
        return within(patience, () -> Hello.read(next(1 << 12)));
    }

    /** Asks; the process may say once that it reads pictures, and then has more time. */
    <T> Outcome<T> ask(Request request, Limits limits, Duration patience, Decoder<T> decoder) {
        Outcome<ByteBuffer> first = within(patience, () -> {
            Frames.write(out, request.write());
            return next(Answers.longest(limits));
        });
        return switch (first) {
            case Outcome.Lost<ByteBuffer>(Loss loss) -> new Outcome.Lost<>(loss);
            case Outcome.Answer<ByteBuffer>(ByteBuffer message) ->
                within(
                        Duration.ofMillis(limits.of(Limit.OCR_MILLISECONDS)),
                        () -> decoder.read(Answers.isPictures(message) ? next(Answers.longest(limits)) : message));
        };
    }

    /** Ends the process at once. */
    void kill() {
        process.destroyForcibly();
    }

    /** Lets the process end by itself, and waits for it. */
    void finish() throws IOException, InterruptedException {
        out.close();
        process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    private interface Exchange<T> {
        T run() throws IOException;
    }

    private <T> Outcome<T> within(Duration patience, Exchange<T> exchange) {
        Future<?> deadline = timer.schedule(this::overrun, patience.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return new Outcome.Answer<>(exchange.run());
        } catch (MalformedMessage fault) {
            return new Outcome.Lost<>(Loss.MALFORMED);
        } catch (IOException ended) {
            return new Outcome.Lost<>(loss());
        } finally {
            deadline.cancel(false);
        }
    }

    private void overrun() {
        overrun = true;
        kill();
    }

    private Loss loss() {
        if (overrun) {
            return Loss.OVERRUN;
        }
        try {
            boolean ended = process.waitFor(LAST_WORDS);
            return ended && process.exitValue() == HEAP_FULL ? Loss.HEAP_FULL : Loss.DIED;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Loss.DIED;
        }
    }

    private ByteBuffer next(long longest) throws IOException {
        ByteBuffer message = Frames.read(in, longest);
        if (message == null) {
            throw new IOException("the process has ended");
        }
        return message;
    }
}
