package dev.assay.server.assessment;

import dev.assay.server.job.JobHead;
import dev.assay.server.web.Frame;
import gg.jte.Content;

/** One candidate with all verdicts and their quotes. */
record CandidatePage(Frame frame, JobHead head, Content symbols, Content candidate) {}
