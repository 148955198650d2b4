package dev.assay.server.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.server.audit.AuditLog;
import dev.assay.server.seal.Seal;
import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import dev.assay.text.Sha256;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second factor of those who want one: codes of an app, and some to write down for the day on which the app is lost. */
@Service
class SecondFactor {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;

    private final AccountStore store;
    private final Seal seal;
    private final AuditLog audit;
    private final Clock clock;

    SecondFactor(AccountStore store, Seal seal, AuditLog audit, Clock clock) {
        this.store = store;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    private static String purpose(Member member) {
        return "totp " + member.id();
    }

    /** What apps read from a picture or a link (the "Key Uri Format" that they share). */
    static String link(Member member, String secret) {
        String label = URLEncoder.encode("Assay:" + member.email(), UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Assay&algorithm=SHA1&digits=6&period="
                + OneTimeCode.SECONDS;
    }

    boolean isOn(Member member) {
        return store.sealedTotp(member.id()).isPresent();
    }

    /** Turns it on, once a code shows that the app has the secret; the answer holds the recovery codes, or nothing where the code is wrong. */
    @Transactional
    List<String> turnOn(Member member, String secret, String code) {
        OptionalLong step = OneTimeCode.step(secret, code, clock.instant());
        if (step.isEmpty()) {
            return List.of();
        }
        store.setTotp(member.id(), seal.close(secret, purpose(member)), step.getAsLong());
        store.removeRecoveryCodes(member.id());
        List<String> codes = new ArrayList<>();
        for (int number = 0; number < RECOVERY_CODES; number++) {
            byte[] bytes = new byte[RECOVERY_BYTES];
            new SecureRandom().nextBytes(bytes);
            String recovery = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT);
            store.addRecoveryCode(member.id(), hash(recovery));
            codes.add(recovery.replaceAll("(.{4})(?=.)", "$1-"));
        }
        audit.append(member.id(), "second-factor.on", member.id().toString(), "");
        return List.copyOf(codes);
    }

    /** Turns it off, for whoever shows a code. */
    @Transactional
    boolean turnOff(Member member, String code) {
        if (!opens(member, code)) {
            return false;
        }
        store.setTotp(member.id(), null, 0);
        store.removeRecoveryCodes(member.id());
        audit.append(member.id(), "second-factor.off", member.id().toString(), "");
        return true;
    }

    /** Those who have one. */
    Set<UUID> holders() {
        return store.withTotp();
    }

    /** Takes off someone else's, whose app and codes are lost; only an administrator can, and it is logged. */
    @Transactional
    void remove(Member by, UUID account) {
        by.requireAdministrator();
        if (account.equals(by.id())) {
            throw new Unusable("End your own second factor on its page, with a code.");
        }
        Member member = store.find(account).orElseThrow(NotFound::new);
        if (!isOn(member)) {
            throw new Unusable("This account has no second factor.");
        }
        store.setTotp(account, null, 0);
        store.removeRecoveryCodes(account);
        audit.append(by.id(), "second-factor.removed", account.toString(), "");
    }

    /** Whether the account has none, or this is a code of it that was not used before; it is used up by that. */
    @Transactional
    boolean opens(Member member, String code) {
        String sealed = store.sealedTotp(member.id()).orElse(null);
        if (sealed == null) {
            return true;
        }
        OptionalLong step = OneTimeCode.step(seal.open(sealed, purpose(member)), code, clock.instant());
        if (step.isPresent()) {
            return store.useStep(member.id(), step.getAsLong());
        }
        boolean recovered = store.removeRecoveryCode(member.id(), hash(code));
        if (recovered) {
            audit.append(member.id(), "recovery-code.used", member.id().toString(), "");
        }
        return recovered;
    }

    private static String hash(String code) {
        String letters = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return Sha256.hex(letters);
    }
}
