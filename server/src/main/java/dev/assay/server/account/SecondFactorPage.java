package dev.assay.server.account;

import dev.assay.server.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Setting the second factor up, or ending it.
 *
 * @param isOn whether the account has one
 * @param secret what the app is to learn; empty where there is nothing to learn
 * @param link the same for apps on this machine
 * @param codes recovery codes that were just made
 * @param fault what is wrong; null where nothing is
 */
record SecondFactorPage(
        Frame frame,
        boolean isOn,
        String secret,
        String link,
        @Nullable QrPicture picture,
        List<String> codes,
        @Nullable String fault) {

    /** The secret in groups, for whoever types it. */
    String grouped() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
