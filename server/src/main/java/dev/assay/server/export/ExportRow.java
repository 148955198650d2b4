package dev.assay.server.export;

import dev.assay.evidence.Strength;
import dev.assay.match.Outcome;
import dev.assay.server.application.Application;
import dev.assay.server.decision.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a job knows of one application. Who the person is is not in it.
 *
 * @param application its id
 * @param candidate what the person is called as long as the name is hidden
 * @param state how far its file is read
 * @param stage where people took it
 * @param uploadedAt when it came
 * @param rank its place in the shortlist; null where the file was not read
 * @param band the band that it shares with others; null likewise
 * @param score what was shown, from 0 to 1; null likewise
 * @param floor the score should all that is unknown turn out badly; null likewise
 * @param ceiling the score should it all turn out well; null likewise
 * @param outcomes by requirement, such as MET; empty where the file was not read
 * @param strengths by requirement, such as SUPPORTED, where there is evidence
 */
record ExportRow(
        String application,
        String candidate,
        Application.State state,
        Stage stage,
        Instant uploadedAt,
        @Nullable Integer rank,
        @Nullable Integer band,
        @Nullable BigDecimal score,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal ceiling,
        Map<String, Outcome> outcomes,
        Map<String, Strength> strengths) {}
