package dev.assay.resume.date;

import java.util.regex.Pattern;

/** Tells the dates at which something that was issued ends to be valid; they say nothing of when anything was done. */
public final class Expiry {

    private static final int REACH = 24;

    /** "exp. 2027-05", "expiry date: May 2027", "valid until 2027"; the last word may be part of the date as it was read. */
    private static final Pattern IN_FRONT = Pattern.compile(
            "(?<!\\p{L})(?:exp(?:ires|iry|iration)?|valid|gültig)(?: (?:until|through|till|to|bis))?[.:]?(?: date:?)?(?: on| in)? ?$",
            Pattern.CASE_INSENSITIVE);

    private Expiry() {}

    /** Whether what stands in front of a date in its line says so. */
    public static boolean isTold(String line, DateRange date) {
        String front = line.substring(Math.max(0, date.start() - REACH), date.start());
        return (date.lone() || date.from() == null) && IN_FRONT.matcher(front).find();
    }
}
