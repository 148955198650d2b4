package dev.assay.credentials;

import dev.assay.credentials.answer.Issuer;
import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.answer.Standing;
import dev.assay.credentials.answer.Subject;
import dev.assay.credentials.statement.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A credential with the answers about it, each of which is independent of the others.
 *
 * @param form the standard it follows
 * @param signature whether it says what its signer signed
 * @param issuer whether its issuer is believed
 * @param subject whether it is about the person who handed it in
 * @param standing whether it still stands
 * @param statement what is signed; null where the signature is not valid, since then nothing is
 * @param inner the credentials inside it, each with its own answers
 */
public record Credential(
        Form form,
        Signature signature,
        Issuer issuer,
        Subject subject,
        Standing standing,
        @Nullable Statement statement,
        List<Credential> inner) {
    public Credential {
        inner = List.copyOf(inner);
    }
}
