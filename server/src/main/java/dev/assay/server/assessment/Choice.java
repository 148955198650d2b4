package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.evidence.Strength;
import dev.assay.job.Requirement;
import dev.assay.match.Outcome;
import dev.assay.match.Verdict;
import dev.assay.server.decision.Place;
import dev.assay.server.decision.Stage;
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
 * @param order what comes first within a band
 */
record Choice(String requirement, Shows shows, String stage, Order order) {

    Choice(@Nullable String requirement, @Nullable Shows shows, @Nullable String stage, @Nullable Order order) {
        this.requirement = Objects.requireNonNullElse(requirement, "");
        this.shows = Objects.requireNonNullElse(shows, Shows.ANYTHING);
        this.stage = Objects.requireNonNullElse(stage, "");
        this.order = Objects.requireNonNullElse(order, Order.SCORE);
    }

    /** How a candidate must stand on the requirement. */
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

        boolean holds(Verdict verdict) {
            return switch (this) {
                case ANYTHING -> true;
                case CLAIMED -> isMet(verdict, Strength.CLAIMED);
                case SUPPORTED -> isMet(verdict, Strength.SUPPORTED);
                case DEMONSTRATED -> isMet(verdict, Strength.DEMONSTRATED);
                case PARTLY -> verdict.outcome() == Outcome.PARTLY;
                case OPEN -> verdict.outcome() == Outcome.UNKNOWN || verdict.outcome() == Outcome.NOT_MET;
            };
        }

        private static boolean isMet(Verdict verdict, Strength least) {
            return verdict.outcome() == Outcome.MET
                    && verdict.strength() != null
                    && verdict.strength().compareTo(least) >= 0;
        }
    }

    /** What comes first within a band. */
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
        return requirement.isEmpty() && stage.isEmpty() && order == Order.SCORE;
    }

    /** The candidates that are looked at. */
    Shortlist of(Shortlist all, Map<String, Place> places) {
        int index = index(all);
        List<Shortlist.Entry> entries = all.entries().stream()
                .filter(entry -> index < 0 || shows.holds(verdict(entry, index)))
                .filter(entry -> isAt(entry, places))
                .sorted(Comparator.comparingInt(Shortlist.Entry::band)
                        .thenComparing(within(index))
                        .thenComparingInt(Shortlist.Entry::rank))
                .toList();
        return new Shortlist(all.job(), all.asOf(), entries, all.unreadable());
    }

    private int index(Shortlist all) {
        List<String> ids =
                all.job().requirements().stream().map(Requirement::id).toList();
        return ids.indexOf(requirement);
    }

    private boolean isAt(Shortlist.Entry entry, Map<String, Place> places) {
        Stage at =
                places.getOrDefault(entry.applicant().candidate(), Place.START).stage();
        return stage.isEmpty() || at.name().equals(stage);
    }

    private Comparator<Shortlist.Entry> within(int index) {
        return switch (order) {
            case SCORE -> Comparator.comparingInt(Shortlist.Entry::rank);
            case FLOOR ->
                Comparator.comparing(
                        entry -> entry.applicant().assessment().score().floor(), Comparator.reverseOrder());
            case CEILING ->
                Comparator.comparing(
                        entry -> entry.applicant().assessment().score().ceiling(), Comparator.reverseOrder());
            case REQUIREMENT -> Comparator.comparingInt(entry -> index < 0 ? 0 : -shown(verdict(entry, index)));
            case NUMBER -> Comparator.comparing(entry -> entry.applicant().candidate());
        };
    }

    private static Verdict verdict(Shortlist.Entry entry, int index) {
        return entry.applicant().assessment().verdicts().get(index);
    }

    /** The weakest MET stands above the strongest PARTLY, as in scores. */
    private static int shown(Verdict verdict) {
        int strength = verdict.strength() == null
                ? 0
                : switch (verdict.strength()) {
                    case CLAIMED -> 1;
                    case SUPPORTED -> 2;
                    case DEMONSTRATED -> 3;
                };
        return switch (verdict.outcome()) {
            case MET -> 10 + strength;
            case PARTLY -> 5 + strength;
            case UNKNOWN -> 1;
            case NOT_MET -> 0;
        };
    }
}
