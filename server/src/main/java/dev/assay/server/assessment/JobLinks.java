package dev.assay.server.assessment;

import dev.assay.Shortlist;
import dev.assay.report.Links;

/** Where the parts of a job's shortlist are: the matrix on one page, each candidate on another. */
record JobLinks(String job) implements Links {

    @Override
    public String candidatePage(Shortlist.Entry entry) {
        return "/jobs/" + job + "/candidates/" + entry.applicant().candidate();
    }

    @Override
    public String candidateAnchor(Shortlist.Entry entry) {
        return entry.applicant().candidate();
    }

    @Override
    public String shortlistPage() {
        return "/jobs/" + job + "/shortlist";
    }

    @Override
    public boolean compares() {
        return true;
    }

    @Override
    public String placeInDocument(Shortlist.Entry entry, int document, int start) {
        return candidatePage(entry) + "/documents/" + document + "#at-" + start;
    }
}
