package dev.assay.repositories;

import dev.assay.evidence.Authorship;
import dev.assay.repositories.message.MessageReader;
import dev.assay.repositories.message.MessageWriter;
import dev.assay.repositories.rules.Trace;
import java.io.IOException;
import java.time.LocalDate;

/** A sighting as bytes. */
public final class SightingMessage {

    private static final int HEX = 40;

    private SightingMessage() {}

    /** Writes the sighting. */
    public static void write(Sighting sighting, MessageWriter message) throws IOException {
        Trace trace = sighting.trace();
        message.text(trace.concept());
        message.text(trace.rule());
        message.choice(trace.manner());
        message.text(trace.path());
        message.number(trace.line());
        message.text(trace.text());
        message.number(sighting.lastLine());
        message.text(sighting.commit());
        message.number(sighting.date().toEpochDay());
        message.choice(sighting.authorship());
    }

    /** Reads a sighting, of which nothing is believed. */
    public static Sighting read(MessageReader message) throws IOException {
        Trace trace = new Trace(
                message.text(),
                message.text(),
                message.choice(Trace.Manner.class),
                message.text(),
                message.count(1),
                message.text());
        int lastLine = message.count(trace.line());
        String commit = message.text();
        if (commit.length() < HEX) {
            throw new IOException("no id of a commit");
        }
        LocalDate date = LocalDate.ofEpochDay(message.number(-365_000_000L, 365_000_000L));
        return new Sighting(trace, lastLine, commit, date, message.choice(Authorship.class));
    }
}
