package dev.assay.documents.isolation;

import dev.assay.documents.source.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Starts reader processes on the highest rung that works on this machine. Which one does is found out with the first process, which
 * is then used; nothing is started only to try. Used by one thread.
 */
final class Ladder {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ReaderCommand command;
    private final Limits limits;
    private final List<Rung> rungs;
    private final ScheduledExecutorService timer;
    private @Nullable Rung settled;

    Ladder(ReaderCommand command, Limits limits, List<Rung> rungs, ScheduledExecutorService timer) {
        this.command = command;
        this.limits = limits;
        this.rungs = List.copyOf(rungs);
        this.timer = timer;
    }

    /** A process, and the rung it is on. */
    record Started(Child child, Rung rung) {}

    /**
     * Starts a process that has greeted.
     *
     * @throws NoIsolation when it works on none of the rungs
     */
    Started start() {
        if (settled != null) {
            return start(settled).orElseThrow(NoIsolation::new);
        }
        for (Rung rung : rungs) {
            Optional<Started> started = start(rung);
            if (started.isPresent()) {
                settled = rung;
                return started.get();
            }
        }
        throw new NoIsolation();
    }

    private Optional<Started> start(Rung rung) {
        return rung.wrap(command.command(limits), command.files()).flatMap(all -> started(all, rung));
    }

    private Optional<Started> started(List<String> all, Rung rung) {
        try {
            Child child = Child.start(all, timer);
            if (child.greeting(PATIENCE) instanceof Child.Outcome.Answer<Hello>(Hello hello)
                    && (!rung.hidesNetwork() || hello.isElsewhere())) {
                return Optional.of(new Started(child, rung));
            }
            child.kill();
            return Optional.empty();
        } catch (IOException noSuchTool) {
            return Optional.empty();
        }
    }
}
