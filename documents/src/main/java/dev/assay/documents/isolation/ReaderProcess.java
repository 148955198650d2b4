package dev.assay.documents.isolation;

import dev.assay.documents.Documents;
import dev.assay.documents.ocr.PictureReader;
import dev.assay.documents.quality.CheckedReader;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.LimitsFile;
import dev.assay.text.DocumentReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * The program of a reader process: answers one request after the other, and ends when its input does. One thread always waits for
 * input, so that the process ends with its parent even while a file keeps it busy.
 */
public final class ReaderProcess {

    private static final int FAULT = 70;

    private final OutputStream out;
    private final DocumentReader reader;
    private final BlockingQueue<ByteBuffer> requests = new LinkedBlockingQueue<>();

    private ReaderProcess(OutputStream out, Program program) {
        this.out = out;
        this.reader = program.reader(this::askForTime);
    }

    /** Runs until the standard input ends; {@code arguments} hold the limits as a {@link LimitsFile}. */
    public static void main(String[] arguments) {
        Limits limits = limits(arguments[0]);
        run(limits, moreTime -> new CheckedReader(new PictureReader(Documents.within(limits), limits, moreTime)));
    }

    /** Makes the reader, which may ask for more time for a file, once. */
    @FunctionalInterface
    interface Program {
        DocumentReader reader(Runnable moreTime);
    }

    /** Runs with another reader, as tests do. */
    static void run(Limits limits, Program program) {
        ReaderProcess process = new ReaderProcess(new FileOutputStream(FileDescriptor.out), program);
        Thread worker = new Thread(process::work, "assay-reader");
        worker.setDaemon(true);
        worker.start();
        System.exit(process.takeRequests(new FileInputStream(FileDescriptor.in), limits));
    }

    static Limits limits(String written) {
        return switch (LimitsFile.read("limits", written)) {
            case LimitsFile.Read.Understood understood -> understood.limits();
            case LimitsFile.Read.Refused refused -> throw new IllegalArgumentException(refused.fault());
        };
    }

    private int takeRequests(InputStream in, Limits limits) {
        try {
            Frames.write(out, Hello.ofThisProcess().write());
            for (ByteBuffer request = next(in, limits); request != null; request = next(in, limits)) {
                requests.add(request);
            }
            return 0;
        } catch (IOException | MalformedMessage parentIsGone) {
            return FAULT;
        }
    }

    private static @Nullable ByteBuffer next(InputStream in, Limits limits) throws IOException {
        return Frames.read(in, Request.longest(limits));
    }

    private void askForTime() {
        try {
            Frames.write(out, Answers.pictures());
        } catch (IOException parentIsGone) {
            Runtime.getRuntime().halt(FAULT);
        }
    }

    private void work() {
        try {
            while (true) {
                Request request = Request.read(requests.take());
                Frames.write(out, Answers.write(reader.read(request.name(), request.bytes())));
            }
        } catch (InterruptedException | IOException parentIsGone) {
            Runtime.getRuntime().halt(FAULT);
        } catch (RuntimeException
                | Error fault) { // the edge of the process: it must not stay behind without its worker
            Runtime.getRuntime().halt(FAULT);
        }
    }
}
