package dev.assay.credentials.status;

import dev.assay.credentials.answer.ReadingDate;
import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Standing.State;
import dev.assay.credentials.statement.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells whether a credential stands, by its period and its statuses. */
public final class Standings {

    private final StatusLists lists;

    public Standings(StatusLists lists) {
        this.lists = lists;
    }

    /** The gravest of what a statement's period and statuses say at {@code date}. */
    public Standing of(Statement statement, ReadingDate date) {
        List<Standing> standings = new ArrayList<>();
        standings.add(period(statement, date));
        statement.statuses().forEach(status -> standings.add(lists.standing(status, statement.issuer())));
        return standings.stream().min(Comparator.comparing(Standing::state)).orElseThrow();
    }

    private static Standing period(Statement statement, ReadingDate date) {
        Instant from = statement.period().from();
        Instant until = statement.period().until();
        if (until != null && date.isAfter(until)) {
            return new Standing(State.EXPIRED, "it ended on " + day(until) + ", before " + date.month());
        }
        if (from != null && date.isBefore(from)) {
            return new Standing(State.NOT_YET_VALID, "it begins on " + day(from) + ", after " + date.month());
        }
        if (until == null) {
            return new Standing(State.IN_FORCE, "it has no end");
        }
        return date.month() == null
                ? new Standing(
                        State.UNDATED, "it ends on " + day(until) + "; give a month with --as-of to hold against that")
                : new Standing(State.IN_FORCE, "it holds until " + day(until) + ", as of " + date.month());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
