package dev.assay.server.assessment;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.evidence.Strength;
import dev.assay.job.Requirement;
import dev.assay.match.Mark;
import dev.assay.match.Outcome;
import dev.assay.server.decision.Place;
import dev.assay.server.decision.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of a job's candidates are looked at, and in which order within their bands. Bands stay as they are: between two of them the
 * order is not for anyone to choose.
 *
 * @param requirement the id of a requirement, or empty for none
 * @param shows how candidates must stand on that requirement
 * @param stage the name of a stage, or empty for all
 * @param tag a tag that they must have, or empty for any
 * @param order what comes first within a band
 */
record Choice(String requirement, Shows shows, String stage, String tag, Order order) {

    Choice(
            @Nullable String requirement,
            @Nullable Shows shows,
            @Nullable String stage,
            @Nullable String tag,
            @Nullable Order order) {
        this.requirement = Objects.requireNonNullElse(requirement, "");
        this.shows = Objects.requireNonNullElse(shows, Shows.ANYTHING);
        this.stage = Objects.requireNonNullElse(stage, "");
        this.tag = Objects.requireNonNullElse(tag, "");
        this.order = Objects.requireNonNullElse(order, Order.SCORE);
    }

    /** How a candidate must stand on the requirement. */
    @Schema(name = "FilterShows")
    enum Shows {
        ANYTHING("anything"),
        CLAIMED("met, at least claimed"),
        SUPPORTED("met, at least supported"),
        DEMONSTRATED("met, demonstrated"),
        PARTLY("partly met"),
        OPEN("unknown or not met");

        private final String words;

        Shows(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean holds(Mark mark) {
            return switch (this) {
                case ANYTHING -> true;
                case CLAIMED -> isMet(mark, Strength.CLAIMED);
                case SUPPORTED -> isMet(mark, Strength.SUPPORTED);
                case DEMONSTRATED -> isMet(mark, Strength.DEMONSTRATED);
                case PARTLY -> mark.outcome() == Outcome.PARTLY;
                case OPEN -> mark.outcome() == Outcome.UNKNOWN || mark.outcome() == Outcome.NOT_MET;
            };
        }

        private static boolean isMet(Mark mark, Strength least) {
            return mark.outcome() == Outcome.MET
                    && mark.strength() != null
                    && mark.strength().compareTo(least) >= 0;
        }
    }

    /** What comes first within a band. */
    @Schema(name = "FilterOrder")
    enum Order {
        SCORE("highest score"),
        FLOOR("highest floor"),
        CEILING("highest ceiling"),
        REQUIREMENT("most shown of the requirement"),
        NUMBER("earliest application");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Whether all candidates are looked at in the usual order. */
    boolean isNone() {
        return requirement.isEmpty() && stage.isEmpty() && tag.isEmpty() && order == Order.SCORE;
    }

    boolean hasStage() {
        return !stage.isEmpty();
    }

    /** The address of the shortlist as it is looked at. */
    String address(String job) {
        return "/jobs/" + job + "/shortlist?requirement=" + encode(requirement, UTF_8) + "&shows=" + shows + "&stage="
                + encode(stage, UTF_8) + "&tag=" + encode(tag, UTF_8) + "&order=" + order;
    }

    /** The candidates that are looked at, who stand at these places and have these tags. */
    List<Ranking.Placed> of(Ranking all, Map<String, Place> places, Map<String, List<String>> tags) {
        int index = index(all);
        return all.candidates().stream()
                .filter(placed -> index < 0 || shows.holds(placed.marks().get(index)))
                .filter(placed -> isAt(placed, places))
                .filter(placed -> tag.isEmpty()
                        || tags.getOrDefault(placed.candidate(), List.of()).contains(tag))
                .sorted(Comparator.comparingInt(
                                (Ranking.Placed placed) -> placed.place().band())
                        .thenComparing(within(index))
                        .thenComparingInt(placed -> placed.place().rank()))
                .toList();
    }

    private int index(Ranking all) {
        List<String> ids =
                all.opening().job().requirements().stream().map(Requirement::id).toList();
        return ids.indexOf(requirement);
    }

    private boolean isAt(Ranking.Placed placed, Map<String, Place> places) {
        Stage at = places.getOrDefault(placed.candidate(), Place.START).stage();
        return stage.isEmpty() || at.name().equals(stage);
    }

    private Comparator<Ranking.Placed> within(int index) {
        return switch (order) {
            case SCORE -> Comparator.comparingInt(placed -> placed.place().rank());
            case FLOOR -> Comparator.comparing(placed -> placed.place().score().floor(), Comparator.reverseOrder());
            case CEILING ->
                Comparator.comparing(placed -> placed.place().score().ceiling(), Comparator.reverseOrder());
            case REQUIREMENT ->
                Comparator.comparingInt(
                        placed -> index < 0 ? 0 : -shown(placed.marks().get(index)));
            case NUMBER -> Comparator.comparing(Ranking.Placed::candidate);
        };
    }

    /** The weakest MET stands above the strongest PARTLY, as in scores. */
    private static int shown(Mark mark) {
        int strength = mark.strength() == null
                ? 0
                : switch (mark.strength()) {
                    case CLAIMED -> 1;
                    case SUPPORTED -> 2;
                    case DEMONSTRATED -> 3;
                };
        return switch (mark.outcome()) {
            case MET -> 10 + strength;
            case PARTLY -> 5 + strength;
            case UNKNOWN -> 1;
            case NOT_MET -> 0;
        };
    }
}
