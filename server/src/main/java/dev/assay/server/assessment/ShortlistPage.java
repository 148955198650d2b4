package dev.assay.server.assessment;

import dev.assay.report.ShortlistParts;
import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;

/** A job's candidates in bands, and by requirement. */
record ShortlistPage(Frame frame, Assessed assessed, Member member, ShortlistParts parts) {

    JobHead head() {
        return JobHead.of(assessed.opening(), member, "Shortlist");
    }

    String job() {
        return assessed.opening().id();
    }

    boolean isEmpty() {
        return assessed.shortlist().entries().isEmpty()
                && assessed.shortlist().unreadable().isEmpty();
    }

    /** How many there are, and by which version of the rubric. */
    String summary() {
        int count = assessed.shortlist().entries().size();
        String candidates = count + (count == 1 ? " candidate" : " candidates");
        String waiting = assessed.waiting() == 0 ? "" : ", " + assessed.waiting() + " still being read";
        return candidates + waiting + ", by version " + assessed.opening().version() + " of what is asked.";
    }
}
