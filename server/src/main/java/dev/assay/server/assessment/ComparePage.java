package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.explain.Rational;
import dev.assay.server.account.Member;
import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;
import gg.jte.Content;

/** Candidates side by side. */
record ComparePage(Frame frame, Member member, Assessed assessed, Content symbols, Comparison comparison) {

    JobHead head() {
        return JobHead.of(assessed.opening(), member, "Shortlist");
    }

    String job() {
        return assessed.opening().id();
    }

    String score(Shortlist.Entry entry) {
        return rounded(entry.applicant().assessment().score().value());
    }

    String range(Shortlist.Entry entry) {
        return rounded(entry.applicant().assessment().score().floor()) + " to "
                + rounded(entry.applicant().assessment().score().ceiling());
    }

    String rounded(Rational number) {
        return number.rounded(3).toPlainString();
    }
}
