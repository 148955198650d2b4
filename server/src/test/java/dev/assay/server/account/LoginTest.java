package dev.assay.server.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class LoginTest {

    @Test
    void nobodysHashTakesAsLongAsThatOfAnAccount() {
        PasswordEncoder passwords = new SecurityRules().passwords();
        String hash = passwords.encode("correct horse battery");
        assertThat(Login.NOBODYS_HASH).hasSameSizeAs(hash);
        String parameters = hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1) + 1);
        assertThat(parameters).startsWith("$argon2id$").contains("m=");
        assertThat(Login.NOBODYS_HASH).startsWith(parameters);
        assertThat(passwords.matches("nobody", Login.NOBODYS_HASH)).isFalse();
    }
}
