package dev.assay.server.application;

import dev.assay.server.account.Member;
import dev.assay.server.job.Jobs;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells browsers as applications are read: an event for each change, the last of which says that all is done. A stream ends after a
 * while; browsers begin another by themselves.
 */
@Controller
class ProgressStream {

    private static final Duration LONGEST = Duration.ofSeconds(55);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Applications applications;
    private final Jobs jobs;
    private volatile boolean ending;

    ProgressStream(Applications applications, Jobs jobs) {
        this.applications = applications;
        this.jobs = jobs;
    }

    @GetMapping(path = "/jobs/{job}/applications/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter progress(@AuthenticationPrincipal Member member, @PathVariable String job) {
        jobs.require(member, job, Jobs.Act.READ);
        SseEmitter emitter = new SseEmitter(LONGEST.plusSeconds(5).toMillis());
        Thread.ofVirtual().name("assay-progress").start(() -> tell(emitter, job));
        return emitter;
    }

    /** Streams must not hold up the end of the server. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    private void tell(SseEmitter emitter, String job) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Progress told = null;
        try {
            while (!ending && System.nanoTime() < end) {
                Progress now = applications.progress(job);
                if (!now.equals(told)) {
                    emitter.send(SseEmitter.event()
                            .name("progress")
                            .data(now.isDone() ? "done" : now.waiting() + " waiting"));
                    told = now;
                }
                if (now.isDone()) {
                    break;
                }
                Thread.sleep(PAUSE);
            }
            emitter.complete();
        } catch (IOException | IllegalStateException | DataAccessException over) {
            emitter.complete(); // the browser is gone, or the database; it comes again if it wants to
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
