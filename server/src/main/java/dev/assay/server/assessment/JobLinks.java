package dev.assay.server.assessment;

import dev.assay.report.Links;
import dev.assay.report.Listed;

/** Where the parts of a job's shortlist are: the matrix on one page, each candidate on another. */
record JobLinks(String job) implements Links {

    @Override
    public String candidatePage(Listed candidate) {
        return "/jobs/" + job + "/candidates/" + candidate.id();
    }

    @Override
    public String candidateAnchor(Listed candidate) {
        return candidate.id();
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
    public String placeInDocument(Listed candidate, int document, int start) {
        return candidatePage(candidate) + "/documents/" + document + "#at-" + start;
    }
}
