package dev.assay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where a command prints: results to {@code out}, errors and progress to {@code err}, both in UTF-8 with {@code '\n'} line ends.
 *
 * @param out the results
 * @param err errors and progress
 * @param colour whether results may hold terminal colours
 * @param progress whether progress may be shown
 */
record Console(PrintWriter out, PrintWriter err, boolean colour, boolean progress) {

    /** The process's own streams: colour and progress only on a terminal, no colour with {@code NO_COLOR} or a dumb terminal. */
    @SuppressWarnings("SystemConsoleNull") // it is null on JDK 25 when the output is no terminal
    static Console ofProcess() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        String kind = System.getenv().getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        boolean plain =
                !System.getenv().getOrDefault("NO_COLOR", "").isEmpty() || kind.isEmpty() || kind.equals("dumb");
        return new Console(
                writer(FileDescriptor.out), writer(FileDescriptor.err), terminal && !plain, terminal && !plain);
    }

    /** Streams that a caller keeps, without colour or progress. */
    static Console of(PrintWriter out, PrintWriter err) {
        return new Console(out, err, false, false);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(
                new java.io.BufferedWriter(new java.io.OutputStreamWriter(new FileOutputStream(stream), UTF_8)));
    }
}
