package dev.assay.server.decision;

import dev.assay.server.web.Unusable;
import org.jspecify.annotations.Nullable;

/** Where an application goes next. A rejection without a reason and a requirement cannot be made, here nor in the database. */
public sealed interface Decision {

    int LONGEST_NOTE = 2000;

    /** The stage that follows from it. */
    Stage stage();

    /** What else whoever decided wrote; may be empty. */
    String note();

    /** Onward, back, or away at the person's own wish. */
    record Move(Stage stage, String note) implements Decision {
        public Move {
            note = checked(note);
            if (stage == Stage.REJECTED) {
                throw new Unusable("A rejection needs a reason and the requirement that it is about.");
            }
        }
    }

    /** No, for a reason that is about one requirement. */
    record Rejection(Reason reason, String requirement, String note) implements Decision {
        public Rejection {
            note = checked(note);
            if (requirement.isBlank()) {
                throw new Unusable("Name the requirement that the rejection is about.");
            }
        }

        @Override
        public Stage stage() {
            return Stage.REJECTED;
        }
    }

    /** The decision that a form or a program asks for. */
    static Decision of(
            @Nullable String stage, @Nullable String reason, @Nullable String requirement, @Nullable String note) {
        String words = note == null ? "" : note.strip();
        if (!Stage.REJECTED.name().equals(stage)) {
            return new Move(constant(Stage.class, stage, "stage"), words);
        }
        return new Rejection(
                constant(Reason.class, reason, "reason"), requirement == null ? "" : requirement.strip(), words);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, String what) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Unusable("Choose a " + what + ".");
    }

    private static String checked(String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Unusable("Keep the note within " + LONGEST_NOTE + " characters.");
        }
        return note;
    }
}
