package dev.assay.server.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.server.seal.RandomWord;
import java.security.MessageDigest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The code without which no one makes the first account: whoever starts the server reads it on the console. */
@Component
public class SetupCode {

    private static final int BYTES = 16;

    private final Accounts accounts;
    private final String code;

    SetupCode(Accounts accounts) {
        this.accounts = accounts;
        this.code = RandomWord.of(BYTES);
    }

    /** The code; nothing once an account exists. */
    public Optional<String> code() {
        return accounts.isEmpty() ? Optional.of(code) : Optional.empty();
    }

    boolean opens(String given) {
        return MessageDigest.isEqual(code.getBytes(UTF_8), given.getBytes(UTF_8)) && accounts.isEmpty();
    }
}
