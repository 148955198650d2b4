package dev.assay.server.graphql;

import dev.assay.server.account.Member;
import dev.assay.server.api.Slice;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Applications.Wanted;
import dev.assay.server.decision.Course;
import dev.assay.server.decision.Decided;
import dev.assay.server.decision.Decision;
import dev.assay.server.decision.Decisions;
import dev.assay.server.decision.Reason;
import dev.assay.server.decision.Stage;
import dev.assay.server.erasure.ErasureReason;
import dev.assay.server.erasure.Erasures;
import dev.assay.server.job.Jobs;
import java.security.Principal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Applications and decisions over GraphQL. */
@Controller
class ApplicationGraph {

    private final Applications applications;
    private final Decisions decisions;
    private final Erasures erasures;

    ApplicationGraph(Applications applications, Decisions decisions, Erasures erasures, BatchLoaderRegistry loaders) {
        this.applications = applications;
        this.decisions = decisions;
        this.erasures = erasures;
        loaders.<Wanted, List<Application>>forName("applications")
                .registerMappedBatchLoader((wanted, _) -> Mono.fromSupplier(() -> applications.all(wanted)));
    }

    /** What a job's list of applications asks for; the job itself was allowed before. */
    @SchemaMapping(typeName = "Job", field = "applications")
    CompletableFuture<Part<Application>> ofJob(
            JobNode job,
            @Argument Application.@Nullable State state,
            @Argument int first,
            @Argument String after,
            DataLoader<Wanted, List<Application>> applications) {
        Slice slice = Slice.of(first, after);
        Wanted wanted = new Wanted(job.id(), state, Math.toIntExact(slice.number(0)), slice.sought());
        return applications.load(wanted).thenApply(found -> Part.of(slice, found, Application::number, each -> each));
    }

    /** A decision as it was made. */
    record Made(
            int number,
            Stage stage,
            @Nullable Reason reason,
            @Nullable String requirement,
            String note,
            int rubricVersion,
            String by,
            Instant at) {
        static Made of(Decided decided) {
            Decision.Rejection rejection = decided.decision() instanceof Decision.Rejection found ? found : null;
            return new Made(
                    decided.number(),
                    decided.decision().stage(),
                    rejection == null ? null : rejection.reason(),
                    rejection == null ? null : rejection.requirement(),
                    decided.decision().note(),
                    decided.rubricVersion(),
                    decided.by(),
                    decided.at());
        }
    }

    @BatchMapping(typeName = "Application")
    Map<Application, List<Made>> decisions(List<Application> of, Principal principal) {
        Map<Application, List<Made>> made = new LinkedHashMap<>();
        courses(principal, of)
                .forEach((application, course) -> made.put(
                        application, course.decisions().stream().map(Made::of).toList()));
        return made;
    }

    @BatchMapping(typeName = "Application")
    Map<Application, Stage> stage(List<Application> of, Principal principal) {
        Map<Application, Stage> stages = new LinkedHashMap<>();
        courses(principal, of).forEach((application, course) -> stages.put(application, course.stage()));
        return stages;
    }

    private Map<Application, Course> courses(Principal principal, List<Application> of) {
        return decisions.courses(Visitors.member(principal), of);
    }

    @MutationMapping
    Application decide(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument String application,
            @Argument int from,
            @Argument Stage stage,
            @Argument @Nullable Reason reason,
            @Argument @Nullable String requirement,
            @Argument String note) {
        Application found = applications.find(member, job, application, Jobs.Act.DECIDE);
        Decision decision = Decision.of(stage.name(), reason == null ? null : reason.name(), requirement, note);
        decisions.decide(member, found, from, decision);
        return found;
    }

    @MutationMapping
    Application eraseApplication(
            @AuthenticationPrincipal Member member,
            @Argument String job,
            @Argument String application,
            @Argument ErasureReason reason) {
        erasures.erase(member, applications.find(member, job, application, Jobs.Act.TAKE_APPLICATIONS), reason);
        return applications.find(member, job, application, Jobs.Act.READ);
    }
}
