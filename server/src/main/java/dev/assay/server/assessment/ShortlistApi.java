package dev.assay.server.assessment;

import dev.assay.report.json.Json;
import dev.assay.report.json.ShortlistJson;
import dev.assay.server.account.Member;
import dev.assay.server.api.Shapes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.StringWriter;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The shortlist over REST, in the same words as the command line prints it. */
@RestController
@Tag(name = "Shortlist")
class ShortlistApi {

    private final Shortlists shortlists;

    ShortlistApi(Shortlists shortlists) {
        this.shortlists = shortlists;
    }

    @GetMapping(path = "/api/v1/jobs/{job}/shortlist", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A job's candidates in order, requirement by requirement, with the evidence quoted")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Shapes.ShortlistAnswer.class)))
    String shortlist(@AuthenticationPrincipal Member member, @PathVariable String job) {
        Assessed assessed = shortlists.read(member, job);
        StringWriter out = new StringWriter();
        Json.writeObject(out, json -> {
            json.number("rubricVersion", Integer.valueOf(assessed.opening().version()));
            ShortlistJson.write(json, assessed.shortlist());
        });
        return out.toString();
    }
}
