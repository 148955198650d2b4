package dev.assay.documents.source;

import dev.assay.text.Reading;
import java.util.concurrent.TimeUnit;

/** What is left of the limits while one file is read. Every reader reports to it what it uses. */
public final class Budget {

    /** Office programs stop at far fewer tables within tables. */
    private static final int DEEPEST = 200;

    /** A mail with a mail with a folder; who nests more means no good. */
    private static final int DEEPEST_FILES = 4;

    private final Limits limits;
    private final long deadline;
    private long inflated;
    private long written;
    private int work;
    private int files;

    /** A full budget whose time starts now. */
    public Budget(Limits limits) {
        this.limits = limits;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    public Limits limits() {
        return limits;
    }

    /** How many more bytes may be unpacked. */
    public long inflatable() {
        return limits.inflatedBytes() - inflated;
    }

    /** Counts unpacked bytes. */
    public void inflate(long bytes) {
        inflated += bytes;
        if (inflated > limits.inflatedBytes()) {
            throw Refusal.tooLarge("it unpacks to more than " + (limits.inflatedBytes() >> 20)
                    + " MiB; ask for a file with smaller pictures or fewer attachments");
        }
        checkTime();
    }

    /** Counts characters that were read but not yet put into the text. */
    public void write(int characters) {
        written += characters;
        if (written > 2L * limits.characters()) {
            throw Refusal.tooLarge("it holds more than " + limits.characters() + " characters; ask for a shorter file");
        }
        step();
    }

    /** Checks how deep parts lie inside each other. */
    public void nest(int depth) {
        if (depth > DEEPEST) {
            throw Refusal.corrupt(
                    "its parts lie inside each other more than " + DEEPEST + " deep; ask for the file as PDF");
        }
    }

    /** Starts a file that was found inside another; {@link #leaveFile} ends it. */
    public void enterFile() {
        if (++files > DEEPEST_FILES) {
            throw Refusal.corrupt("it holds files inside files more than " + DEEPEST_FILES
                    + " deep; ask for the résumé itself as DOCX or PDF");
        }
    }

    /** Ends a file that was found inside another. */
    public void leaveFile() {
        files--;
    }

    /** Counts one small step; now and then looks at the clock. */
    public void step() {
        if ((++work & 0x3FF) == 0) {
            checkTime();
        }
    }

    /** Gives up when the time is over or the reading thread was told to stop. */
    public void checkTime() {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw new Refusal(Reading.Reason.TIMED_OUT, timeOut(limits));
        }
    }

    /** What to say of a file that took too long. */
    public static String timeOut(Limits limits) {
        return "reading took longer than "
                + TimeUnit.NANOSECONDS.toSeconds(limits.time().toNanos())
                + " seconds; ask for the file as DOCX or as plain text";
    }
}
