package dev.assay.documents.isolation;

import dev.assay.documents.source.Limits;
import dev.assay.text.Reading;

/** What a reader process says of a file, sent to its parent. */
public final class RoundTrip {

    private RoundTrip() {}

    /** Throws unless the parent understands the answer, and as it was meant. */
    public static void check(Reading reading, Limits limits) {
        FileId file = switch (reading) {
            case Reading.Legible legible ->
                new FileId(legible.document().name(), legible.document().sha256());
            case Reading.Unreadable unreadable -> new FileId(unreadable.name(), unreadable.sha256());
        };
        if (!Answers.read(file, Answers.write(reading), limits).equals(reading)) {
            throw new AssertionError("the parent of a reader process would understand something else");
        }
    }
}
