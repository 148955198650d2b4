package dev.assay.server.mail;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is kept.
 *
 * @param number its place among all, from 1
 * @param id its id, which cannot be guessed, and part of the {@code Message-ID}: the same at each attempt
 * @param lastAt when it was sent last; null as long as it was not
 * @param lastAnswer what came of that: the mail server's code, or why there was none; null as long as it was not sent
 */
record Mail(
        long number,
        String id,
        Template template,
        Address recipient,
        Message message,
        State state,
        int attempts,
        @Nullable Instant lastAt,
        @Nullable String lastAnswer,
        Instant createdAt) {

    /** How far it is. */
    @Schema(name = "MailState")
    enum State {
        /** No mail server is named: it stays here. */
        KEPT("kept here"),
        WAITING("waiting"),
        /** It is handed over just now, or the server ended while it was. */
        SENDING("being sent"),
        SENT("sent"),
        /** The mail server does not take it, now or later. */
        REFUSED("refused"),
        GIVEN_UP("given up"),
        /** Whether the mail server took it is not known: it is not sent again unless a person says so. */
        UNCERTAIN("perhaps sent");

        private final String words;

        State(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Whether a person may have it sent. */
    boolean isSendable() {
        return state == State.KEPT || state == State.REFUSED || state == State.GIVEN_UP || state == State.UNCERTAIN;
    }

    /** To whom it goes, as lists show it: who an applicant is is shown only with the mail itself, and that is logged. */
    String shownRecipient() {
        return template == Template.INVITATION ? recipient.text() : "an applicant";
    }

    /** What its text is sealed for. */
    static String purpose(String id) {
        return "mail " + id;
    }
}
