package dev.assay.server.web;

import java.io.IOException;

/** The files are elsewhere, and that does not answer or refuses; trying again later may help. */
public final class StoreUnreachable extends IOException {
    public StoreUnreachable(String why, Throwable cause) {
        super("the bucket cannot be used: " + why, cause);
    }
}
