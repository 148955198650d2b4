package dev.assay.server.pipeline;

import dev.assay.Ranker;
import dev.assay.server.application.Application;
import dev.assay.server.decision.Place;
import org.jspecify.annotations.Nullable;

/**
 * An application on the board.
 *
 * @param order its place among all
 * @param link where the verdicts are; null where there are none
 * @param standing how the candidate stands in the shortlist, or why they do not
 */
record Card(
        Application application,
        Place place,
        int order,
        @Nullable String link,
        String standing) {

    static Card rated(Application application, Place place, Ranker.Place rank) {
        return new Card(
                application,
                place,
                rank.rank(),
                "/jobs/" + application.job() + "/candidates/" + application.candidate(),
                "band " + rank.band() + " · " + rank.score().value().rounded(2).toPlainString());
    }

    static Card unrated(Application application, Place place) {
        return new Card(
                application,
                place,
                Integer.MAX_VALUE,
                null,
                application.state() == Application.State.WAITING ? "being read" : "could not be read");
    }

    String candidate() {
        return application.candidate();
    }

    /** What a form sends to name the application and the latest decision about it. */
    String value() {
        return application.candidate() + "." + place.decision();
    }
}
