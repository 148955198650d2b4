package dev.assay.credentials.proof;

import dev.assay.credentials.answer.Signature;
import dev.assay.credentials.statement.Statement;
import dev.assay.credentials.statement.StatusList;
import org.jspecify.annotations.Nullable;

/**
 * What a valid signature covers.
 *
 * @param signature how it was signed
 * @param statement what is stated
 * @param statusList the list, where it is one that tells the status of other credentials, else null
 */
public record Proven(
        Signature.Valid signature,
        Statement statement,
        @Nullable StatusList statusList) {}
