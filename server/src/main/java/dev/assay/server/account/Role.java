package dev.assay.server.account;

import java.util.Locale;

/** What someone works as. */
public enum Role {
    /** Sets the server up, and sees all jobs. */
    ADMINISTRATOR,
    /** Opens jobs and takes applications in. */
    RECRUITER,
    /** Says what a job asks, and reads the shortlist. */
    HIRING_MANAGER,
    /** Rates candidates; sees no verdict before. */
    INTERVIEWER,
    /** Reads the log of who did what. */
    AUDITOR;

    /** What people read. */
    public String words() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
