package dev.assay.server.careers;

import dev.assay.server.web.Unusable;
import java.time.Instant;

/**
 * A job on the public pages.
 *
 * @param job the job's id
 * @param company who looks for someone
 * @param place where the work is done; empty where it is done from anywhere
 * @param open whether it is shown
 */
record Publication(String job, String company, String place, boolean open, Instant publishedAt) {

    private static final int LONGEST = 120;

    Publication {
        company = company.strip();
        place = place.strip();
        if (company.isEmpty() || company.length() > LONGEST || place.length() > LONGEST) {
            throw new Unusable("Name the company, and where the work is, in up to " + LONGEST + " characters each.");
        }
    }

    String placeWords() {
        return place.isEmpty() ? "from anywhere" : place;
    }
}
