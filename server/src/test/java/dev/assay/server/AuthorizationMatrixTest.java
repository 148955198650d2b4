package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import dev.assay.server.job.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of the server, for everyone who could try it. A route without a row fails, and so does a row without a route. */
@ExtendWith(TestServer.class)
class AuthorizationMatrixTest {

    /**
     * What each gets: nobody, administrator, recruiter, hiring manager and interviewer of the team, auditor, recruiter of another team.
     * What is sent holds nothing usable, so that 422 and 400 mean "allowed".
     */
    private static final String MATRIX = """
        route                                                  none adm rec man int aud other
        GET  /                                                  302 302 302 302 302 302 302
        GET  /login                                             200 200 200 200 200 200 200
        GET  /oauth2/authorization/oidc                         302 302 302 302 302 302 302
        GET  /login/oauth2/code/oidc                            302 302 302 302 302 302 302
        GET  /setup                                             404 404 404 404 404 404 404
        POST /setup                                             404 404 404 404 404 404 404
        GET  /join                                              404 404 404 404 404 404 404
        POST /join                                              404 404 404 404 404 404 404
        GET  /assets/{name}                                     200 200 200 200 200 200 200
        GET  /people                                            302 200 403 403 403 403 403
        POST /people                                            302 422 403 403 403 403 403
        POST /people/invitations/end                            302 302 403 403 403 403 403
        POST /people/{account}/second-factor/end                302 404 403 403 403 403 403
        POST /people/{account}/switch                           302 404 403 403 403 403 403
        POST /people/{account}/binding/end                      302 422 403 403 403 403 403
        GET  /mail                                              302 200 403 403 403 403 403
        GET  /mail/{mail}                                       302 404 403 403 403 403 403
        GET  /mail/{mail}/message.eml                           302 404 403 403 403 403 403
        POST /mail/{mail}/sendings                              302 404 403 403 403 403 403
        GET  /account                                           302 200 200 200 200 200 200
        POST /account/tokens                                    302 200 200 200 200 200 200
        GET  /account/second-factor                             302 200 200 200 200 200 200
        POST /account/second-factor                             302 422 422 422 422 422 422
        POST /account/second-factor/end                         302 302 302 302 302 302 302
        GET  /audit                                             302 200 403 403 403 200 403
        GET  /for-you                                           302 200 200 200 200 403 200
        GET  /search                                            302 200 200 200 403 403 200
        POST /search                                            302 422 422 422 403 403 422
        GET  /jobs                                              302 200 200 200 200 403 200
        GET  /jobs/new                                          302 200 200 403 403 403 200
        POST /jobs                                              302 422 422 403 403 403 422
        GET  /jobs/{job}                                        302 200 200 200 200 404 404
        POST /jobs/{job}/rubric                                 302 422 422 422 403 404 404
        POST /jobs/{job}/team                                   302 422 422 403 403 404 404
        POST /jobs/{job}/team/{account}/end                     302 404 404 403 403 404 404
        GET  /jobs/{job}/applications                           302 200 200 200 200 404 404
        GET  /jobs/{job}/applications/progress                  302 200 200 200 200 404 404
        POST /jobs/{job}/applications                           302 302 302 403 403 404 404
        GET  /jobs/{job}/duplicates                             302 200 200 403 403 404 404
        POST /jobs/{job}/duplicates                             302 404 404 403 403 404 404
        GET  /jobs/{job}/publication                            302 200 200 403 403 404 404
        POST /jobs/{job}/publication                            302 422 422 403 403 404 404
        GET  /careers                                           200 200 200 200 200 200 200
        GET  /careers/feed.xml                                  200 200 200 200 200 200 200
        GET  /careers/application                               404 404 404 404 404 404 404
        GET  /careers/application/all.zip                       404 404 404 404 404 404 404
        POST /careers/application/pool/end                      404 404 404 404 404 404 404
        POST /careers/application/erasure                       404 404 404 404 404 404 404
        GET  /pool                                              302 200 200 403 403 403 200
        GET  /pool/{application}                                302 404 404 403 403 403 404
        POST /pool/{application}/proposals                      302 404 404 403 403 403 404
        POST /pool/{application}/end                            302 404 404 403 403 403 404
        GET  /careers/{job}                                     404 404 404 404 404 404 404
        POST /careers/{job}/preview                             404 404 404 404 404 404 404
        POST /careers/{job}/applications                        404 404 404 404 404 404 404
        GET  /jobs/{job}/shortlist                              302 200 200 200 403 404 404
        GET  /jobs/{job}/compare                                302 422 422 422 403 404 404
        GET  /jobs/{job}/pipeline                               302 200 200 200 403 404 404
        POST /jobs/{job}/pipeline                               302 422 422 422 403 404 404
        GET  /jobs/{job}/candidates/{candidate}                 302 200 200 200 403 404 404
        POST /jobs/{job}/candidates/{candidate}/decisions       302 422 422 422 403 404 404
        POST /jobs/{job}/shortlist/filters                      302 422 422 422 403 404 404
        GET  /jobs/{job}/candidates/{candidate}/letter          302 422 422 422 403 404 404
        POST /jobs/{job}/candidates/{candidate}/letter          302 422 422 422 403 404 404
        POST /jobs/{job}/candidates/{candidate}/notes           302 422 422 422 403 404 404
        POST /jobs/{job}/candidates/{candidate}/notes/{number}/seen              302 302 302 302 403 404 404
        POST /jobs/{job}/tasks                                  302 422 422 422 403 404 404
        POST /jobs/{job}/tasks/{task}                           302 404 404 404 404 404 404
        POST /jobs/{job}/candidates/{candidate}/tags            302 422 422 422 403 404 404
        GET  /jobs/{job}/candidates/{candidate}/erasure         302 200 200 403 403 404 404
        POST /jobs/{job}/candidates/{candidate}/erasure         302 422 422 403 403 404 404
        POST /jobs/{job}/candidates/{candidate}/identity        302 422 422 422 403 404 404
        GET  /jobs/{job}/candidates/{candidate}/original        302 403 403 403 403 404 404
        GET  /jobs/{job}/candidates/{candidate}/documents/{number}               302 200 200 200 403 404 404
        GET  /jobs/{job}/candidates/{candidate}/documents/{number}/pages/{page}  302 403 403 403 403 404 404
        POST /jobs/{job}/candidates/{candidate}/documents/{number}/corrections   302 422 422 422 403 404 404
        GET  /api/v1/audit                                      401 200 403 403 403 200 403
        GET  /api/v1/pool                                       401 200 200 403 403 403 200
        GET  /api/v1/pool/{application}                         401 404 404 403 403 403 404
        DELETE /api/v1/pool/{application}                       401 404 404 403 403 403 404
        POST /api/v1/pool/{application}/proposals               401 404 404 403 403 403 404
        GET  /api/v1/mails                                      401 200 403 403 403 403 403
        GET  /api/v1/mails/{mail}                               401 404 403 403 403 403 403
        POST /api/v1/mails/{mail}/sendings                      401 404 403 403 403 403 403
        GET  /api/v1/jobs                                       401 200 200 200 200 403 200
        POST /api/v1/jobs                                       401 422 422 403 403 403 422
        GET  /api/v1/jobs/{job}                                 401 200 200 200 200 404 404
        GET  /api/v1/jobs/{job}/rubrics                         401 200 200 200 200 404 404
        POST /api/v1/jobs/{job}/rubrics                         401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/rubrics/{version}               401 200 200 200 200 404 404
        GET  /api/v1/search                                     401 422 422 422 403 403 422
        GET  /api/v1/searches                                   401 200 200 200 403 403 200
        POST /api/v1/searches                                   401 422 422 422 403 403 422
        DELETE /api/v1/searches                                 401 422 422 422 403 403 422
        GET  /api/v1/accounts                                   401 200 403 403 403 403 403
        POST /api/v1/accounts                                   401 422 403 403 403 403 403
        POST /api/v1/accounts/{account}/switch                  401 422 403 403 403 403 403
        DELETE /api/v1/accounts/{account}/second-factor         401 404 403 403 403 403 403
        DELETE /api/v1/accounts/{account}/binding               401 422 403 403 403 403 403
        GET  /api/v1/invitations                                401 200 403 403 403 403 403
        POST /api/v1/invitations                                401 422 403 403 403 403 403
        DELETE /api/v1/invitations                              401 204 403 403 403 403 403
        GET  /api/v1/jobs/{job}/remarks                         401 200 200 200 200 404 404
        GET  /api/v1/jobs/{job}/comparison                      401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/duplicates                      401 200 200 403 403 404 404
        POST /api/v1/jobs/{job}/duplicates                      401 422 422 403 403 404 404
        GET  /api/v1/jobs/{job}/publication                     401 404 404 403 403 404 404
        PUT  /api/v1/jobs/{job}/publication                     401 422 422 403 403 404 404
        POST /api/v1/jobs/{job}/applications/bulk               401 202 202 403 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/documents   401 200 200 200 403 404 404
        GET  /api/v1/jobs/{job}/applications                    401 200 200 200 200 404 404
        POST /api/v1/jobs/{job}/applications                    401 422 422 403 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/decisions   401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/decisions   401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}      401 200 200 200 200 404 404
        DELETE /api/v1/jobs/{job}/applications/{application}    401 422 422 403 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/identity    401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/identity    401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/decisions/{number}/assessment   401 404 404 404 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/facts       401 200 200 200 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/corrections   401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/corrections   401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/original    401 403 403 403 403 404 404
        GET  /api/v1/jobs/{job}/filters                         401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/filters                         401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/notes     401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/notes     401 422 422 422 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/notes/{number}/seen   401 204 204 204 403 404 404
        GET  /api/v1/mentions                                   401 200 200 200 200 200 200
        GET  /api/v1/tasks                                      401 200 200 200 200 200 200
        GET  /api/v1/jobs/{job}/tasks                           401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/tasks                           401 422 422 422 403 404 404
        POST /api/v1/jobs/{job}/tasks/{task}                    401 404 404 404 404 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/letters       401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/letters       401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/letter-draft  401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/applications/{application}/tags      401 200 200 200 403 404 404
        POST /api/v1/jobs/{job}/applications/{application}/tags      401 422 422 422 403 404 404
        GET  /api/v1/jobs/{job}/team                            401 200 200 200 200 404 404
        POST /api/v1/jobs/{job}/team                            401 422 422 403 403 404 404
        DELETE /api/v1/jobs/{job}/team/{account}                401 404 404 403 403 404 404
        GET  /api/v1/jobs/{job}/export                          401 200 200 200 403 404 404
        GET  /api/v1/jobs/{job}/shortlist                       401 200 200 200 403 404 404
        GET  /api/v1/jobs/{job}/webhooks                        401 200 200 403 403 404 404
        POST /api/v1/jobs/{job}/webhooks                        401 422 422 403 403 404 404
        DELETE /api/v1/jobs/{job}/webhooks/{webhook}            401 404 404 403 403 404 404
        GET  /api/v1/jobs/{job}/webhooks/{webhook}/deliveries   401 404 404 403 403 404 404
        POST /api/v1/jobs/{job}/webhooks/{webhook}/deliveries/{delivery}/replays   401 404 404 403 403 404 404
        GET  /api/v1/openapi                                    401 200 200 200 200 200 200
        GET  /api/v1/openapi.yaml                               401 200 200 200 200 200 200
        """;

    /** Routes that a filter answers before any controller. */
    private static final List<String> FILTERED =
            List.of("GET /oauth2/authorization/oidc", "GET /login/oauth2/code/oidc");

    private static final String RESUME = Company.RESUME + "\nfor the matrix\n";

    private final Company company;
    private final List<Member> people = new ArrayList<>();
    private String job = "";
    private String application = "";

    AuthorizationMatrixTest(Company company) {
        this.company = company;
    }

    @BeforeEach
    void opensAJobWithATeam() {
        Member recruiter = company.hire(Role.RECRUITER);
        job = company.job(recruiter);
        people.addAll(List.of(company.administrator(), recruiter));
        for (Role role : List.of(Role.HIRING_MANAGER, Role.INTERVIEWER)) {
            Member member = company.hire(role);
            company.part(Jobs.class).addToTeam(recruiter, job, member.id());
            people.add(member);
        }
        people.addAll(List.of(company.hire(Role.AUDITOR), company.hire(Role.RECRUITER)));
        Program program = company.program(recruiter);
        String answer = program.uploads("/api/v1/jobs/" + job + "/applications", "cv.txt", RESUME)
                .body();
        application = answer.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        program.waitsFor(job);
    }

    @Test
    void everyRouteAnswersEveryoneAsTheMatrixSays() {
        Map<String, List<Integer>> matrix = matrix();
        assertThat(matrix.keySet()).containsExactlyInAnyOrderElementsOf(routes());

        List<Executable> checks = new ArrayList<>();
        for (int column = 0; column < people.size() + 1; column++) {
            Caller caller = column == 0 ? Caller.nobody(company) : Caller.of(company, people.get(column - 1));
            int index = column;
            matrix.forEach((route, expected) -> checks.add(() -> assertThat(caller.status(route, this::fill))
                    .as(route + " for " + caller.name())
                    .isEqualTo(expected.get(index))));
        }
        assertAll(checks);
    }

    private String fill(String path) {
        return path.replace("{job}", job)
                .replace("{application}", application)
                .replace("{candidate}", "C-001")
                .replace("{version}", "1")
                .replace("{webhook}", "none")
                .replace("{delivery}", "none")
                .replace("{mail}", "none")
                .replace("{task}", "none")
                .replace("{account}", "00000000-0000-0000-0000-000000000000")
                .replace("{number}", "1")
                .replace("{page}", "1")
                .replace("{name}", "assay.css");
    }

    private static Map<String, List<Integer>> matrix() {
        Map<String, List<Integer>> matrix = new TreeMap<>();
        MATRIX.lines().skip(1).forEach(line -> {
            String[] cells = line.strip().split(" +");
            matrix.put(
                    cells[0] + " " + cells[1],
                    Stream.of(cells).skip(2).map(Integer::valueOf).toList());
        });
        return matrix;
    }

    private List<String> routes() {
        Stream<String> mapped = company
                .server()
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(AuthorizationMatrixTest::routes)
                .filter(route -> !route.endsWith(" /error"))
                .distinct();
        return Stream.concat(FILTERED.stream(), mapped).toList();
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        List<RequestMethod> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? List.of(RequestMethod.GET)
                : List.copyOf(mapping.getMethodsCondition().getMethods());
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + " " + path));
    }
}
