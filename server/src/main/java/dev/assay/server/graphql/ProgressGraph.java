package dev.assay.server.graphql;

import dev.assay.server.account.Member;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Progress;
import dev.assay.server.job.Jobs;
import java.time.Duration;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** How far the reading of a job's applications is, told as it changes. */
@Controller
class ProgressGraph {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    /** Whoever wants to know for longer asks again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Jobs jobs;
    private final Applications applications;

    ProgressGraph(Jobs jobs, Applications applications) {
        this.jobs = jobs;
        this.applications = applications;
    }

    @SubscriptionMapping
    Flux<Progress> progress(@AuthenticationPrincipal Member member, @Argument String job) {
        jobs.require(member, job, Jobs.Act.READ);
        return Flux.interval(Duration.ZERO, BETWEEN_LOOKS, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .concatMap(_ -> Flux.defer(() -> Flux.just(applications.progress(job))), 1)
                .distinctUntilChanged()
                .takeUntil(Progress::isDone)
                .take(LONGEST);
    }
}
