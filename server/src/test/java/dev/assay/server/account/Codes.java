package dev.assay.server.account;

import java.time.Instant;

/** An app that shows codes. */
public final class Codes {

    private Codes() {}

    /** The code that the app shows now, or so many steps later. */
    public static String now(String secret, int later) {
        return OneTimeCode.at(secret, Instant.now().getEpochSecond() / OneTimeCode.SECONDS + later);
    }
}
