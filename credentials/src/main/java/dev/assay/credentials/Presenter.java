package dev.assay.credentials;

import dev.assay.credentials.answer.ReadingDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of whoever handed a credential in. It serves to tell whose the credential is and goes nowhere else.
 *
 * @param emails the addresses that the person uses
 * @param challenge the text that was given out for the person to sign, or null
 * @param date the month to hold periods against
 */
public record Presenter(List<String> emails, @Nullable String challenge, ReadingDate date) {

    /** No one in particular. */
    public static final Presenter UNKNOWN = new Presenter(List.of(), null, ReadingDate.NONE);

    public Presenter {
        emails = List.copyOf(emails);
    }
}
