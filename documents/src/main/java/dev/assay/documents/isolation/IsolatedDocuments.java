package dev.assay.documents.isolation;

import dev.assay.documents.source.Budget;
import dev.assay.documents.source.Limits;
import dev.assay.documents.source.Refusal;
import dev.assay.text.DocumentReader;
import dev.assay.text.Reading;
import dev.assay.text.Sha256;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads files in reader processes, which are reused. One that dies or takes too long is replaced, and costs the one file that it was
 * reading. Thread-safe: as many files are read at once as there are processes.
 */
public final class IsolatedDocuments implements DocumentReader, AutoCloseable {

    /** A reader stops by itself at the limit; the process is killed this much later. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final int ATTEMPTS = 2;

    private final Limits limits;
    private final Children children;

    private IsolatedDocuments(Limits limits, Children children) {
        this.limits = limits;
        this.children = children;
    }

    /**
     * Starts the first process in the background; others follow when they are needed.
     *
     * @param most how many processes there may be
     */
    public static IsolatedDocuments start(Limits limits, Isolation isolation, int most) {
        return start(ReaderCommand.of(ReaderProcess.class.getName()), limits, isolation.rungs(), most);
    }

    static IsolatedDocuments start(ReaderCommand command, Limits limits, List<Rung> rungs, int most) {
        List<Rung> allowed = command.makesCache() ? List.of(Rung.LIMITS_ONLY) : rungs;
        return new IsolatedDocuments(limits, new Children(command, limits, allowed, most));
    }

    /**
     * {@inheritDoc}
     *
     * @throws NoIsolation when no process can be started
     */
    @Override
    public Reading read(String name, byte[] bytes) {
        FileId file = new FileId(name, Sha256.hex(bytes));
        if (bytes.length > limits.bytes()) {
            return unreadable(file, Refusal.largeFile(limits));
        }
        Request request = new Request(name, bytes);
        Reading reading = null;
        for (int attempt = 1; reading == null; attempt++) {
            reading = attempt(request, file, attempt == ATTEMPTS).orElse(null);
        }
        return reading;
    }

    /** Empty when the process died of something that may have nothing to do with the file. */
    private Optional<Reading> attempt(Request request, FileId file, boolean last) {
        Child child = children.borrow();
        Child.Outcome<Reading> outcome =
                child.ask(request, limits, limits.time().plus(GRACE), answer -> Answers.read(file, answer, limits));
        return switch (outcome) {
            case Child.Outcome.Answer<Reading>(Reading reading) -> {
                children.giveBack(child, isSpent(reading));
                yield Optional.of(reading);
            }
            case Child.Outcome.Lost<Reading>(Child.Loss loss) -> {
                children.giveBack(child, true);
                yield loss == Child.Loss.DIED && !last
                        ? Optional.empty()
                        : Optional.of(unreadable(file, refusal(loss)));
            }
        };
    }

    /** Which protection the processes have: a sentence where it is less than it should be. */
    public Optional<String> warning() {
        return children.warning();
    }

    /** The processes that run now. */
    List<Long> pids() {
        return children.pids();
    }

    /** Ends all processes. */
    @Override
    public void close() {
        children.close();
    }

    /** A reader that gave up on time may still be busy with the file. */
    private static boolean isSpent(Reading reading) {
        return reading instanceof Reading.Unreadable unreadable && unreadable.reason() == Reading.Reason.TIMED_OUT;
    }

    private Refusal refusal(Child.Loss loss) {
        return switch (loss) {
            case OVERRUN -> new Refusal(Reading.Reason.TIMED_OUT, Budget.timeOut(limits));
            case HEAP_FULL -> Refusal.tooMuchMemory();
            case DIED, MALFORMED ->
                Refusal.corrupt("the process that read it broke down over it; ask for the file in another form");
        };
    }

    private static Reading unreadable(FileId file, Refusal refusal) {
        return new Reading.Unreadable(file.name(), file.sha256(), refusal.reason(), refusal.detail());
    }
}
