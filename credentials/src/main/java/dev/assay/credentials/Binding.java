package dev.assay.credentials;

import dev.assay.credentials.answer.Subject;
import dev.assay.credentials.statement.Statement;
import dev.assay.text.Sha256;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells whether a credential is about the person who handed it in. */
final class Binding {

    /** Salted hashes are cheap, but a file could hold any number of them. */
    private static final int MOST_IDENTITIES = 50;

    private static final String SHA_256 = "sha256$";

    private final Presenter presenter;

    Binding(Presenter presenter) {
        this.presenter = presenter;
    }

    /**
     * The answer about a statement.
     *
     * @param holder the id of whoever answered the challenge, where someone did
     */
    Subject of(Statement statement, Optional<String> holder) {
        if (holder.isPresent() && holder.get().equals(statement.subject())) {
            return new Subject.BoundByHolder();
        }
        List<Statement.Identity> emails = statement.identities().stream()
                .filter(identity -> identity.type().equals("emailAddress"))
                .limit(MOST_IDENTITIES)
                .toList();
        if (emails.stream().anyMatch(this::isPresenter)) {
            return new Subject.BoundByEmail();
        }
        return new Subject.NotBound(why(statement, emails));
    }

    private boolean isPresenter(Statement.Identity identity) {
        return presenter.emails().stream()
                .flatMap(email -> List.of(email, email.toLowerCase(Locale.ROOT)).stream())
                .anyMatch(email -> isOf(identity, email));
    }

    private static boolean isOf(Statement.Identity identity, String email) {
        if (!identity.hashed()) {
            return identity.value().equalsIgnoreCase(email);
        }
        String hash = SHA_256 + Sha256.hex(email + identity.salt());
        return identity.value().equalsIgnoreCase(hash);
    }

    private String why(Statement statement, List<Statement.Identity> emails) {
        if (emails.isEmpty()) {
            return statement.subject() == null
                    ? "it does not say whom it is about"
                    : "it is about the holder of " + statement.subject() + ", who has not answered a challenge";
        }
        return presenter.emails().isEmpty()
                ? "it is bound to an e-mail address, and none of the candidate's is known here"
                : "it is bound to an e-mail address that is not among the candidate's";
    }
}
