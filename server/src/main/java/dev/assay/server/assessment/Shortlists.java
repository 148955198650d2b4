package dev.assay.server.assessment;

import dev.assay.Assessor;
import dev.assay.Ranker;
import dev.assay.Shortlist;
import dev.assay.applicant.Material;
import dev.assay.applicant.MaterialAssessor;
import dev.assay.rank.Weights;
import dev.assay.resume.ResumeReader;
import dev.assay.server.account.Member;
import dev.assay.server.application.Application;
import dev.assay.server.application.Applications;
import dev.assay.server.application.Progress;
import dev.assay.server.audit.AuditLog;
import dev.assay.server.job.Jobs;
import dev.assay.server.job.Opening;
import dev.assay.text.Document;
import dev.assay.text.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Assesses a job's candidates from what is stored: what was read of them and the requirements of the rubric, nothing else. */
@Service
public class Shortlists {

    private static final int KEPT = 16;

    private final Jobs jobs;
    private final Applications applications;
    private final ResumeReader resumes;
    private final Assessor assessor;
    private final Weights weights;
    private final AuditLog audit;
    private final Map<String, Made> made = new LinkedHashMap<>(KEPT, 0.75f, true);

    Shortlists(
            Jobs jobs,
            Applications applications,
            ResumeReader resumes,
            Assessor assessor,
            Weights weights,
            AuditLog audit) {
        this.jobs = jobs;
        this.applications = applications;
        this.resumes = resumes;
        this.assessor = assessor;
        this.weights = weights;
        this.audit = audit;
    }

    /** A shortlist and all that it depends on: what was read of an application never changes, nor does a version of a rubric. */
    private record Made(int version, Progress progress, Assessed assessed) {}

    /** The job's shortlist; that it was read is logged. */
    public Assessed read(Member by, String job) {
        Opening opening = jobs.find(by, job, Jobs.Act.READ_VERDICTS);
        Assessed assessed = assessed(opening);
        audit.append(by.id(), "shortlist.read", job, "version " + opening.version());
        return assessed;
    }

    /** The same for a page about one candidate. */
    Assessed read(Member by, String job, String candidate) {
        Opening opening = jobs.find(by, job, Jobs.Act.READ_VERDICTS);
        Assessed assessed = assessed(opening);
        audit.append(by.id(), "candidate.read", job + "/" + shortened(candidate), "version " + opening.version());
        return assessed;
    }

    private static String shortened(String candidate) {
        return candidate.length() <= 20 ? candidate : candidate.substring(0, 20);
    }

    private Assessed assessed(Opening opening) {
        Progress progress = applications.progress(opening.id());
        synchronized (made) {
            Made last = made.get(opening.id());
            if (last != null
                    && last.version() == opening.version()
                    && last.progress().equals(progress)) {
                return last.assessed();
            }
        }
        Assessed assessed = assess(opening, progress);
        synchronized (made) {
            made.put(opening.id(), new Made(opening.version(), progress, assessed));
            if (made.size() > KEPT) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return assessed;
    }

    private Assessed assess(Opening opening, Progress progress) {
        MaterialAssessor each = new MaterialAssessor(opening.job(), assessor, resumes, null);
        List<Shortlist.Applicant> applicants = new ArrayList<>();
        List<Shortlist.Unread> unread = new ArrayList<>();
        Map<String, List<Document>> documents = new LinkedHashMap<>();
        for (Application application : applications.all(opening.id())) {
            switch (application.state()) {
                case WAITING, MERGED -> {}
                case UNREADABLE -> unread.add(unread(application));
                case READ -> {
                    Material material = applications.material(application.id()).orElseThrow();
                    applicants.add(each.assess(application.candidate(), material));
                    material.unread()
                            .forEach(reading -> unread.add(new Shortlist.Unread(application.candidate(), reading)));
                    documents.put(application.candidate(), material.documents());
                }
            }
        }
        Shortlist shortlist = new Ranker(weights).rank(opening.job(), applicants, unread);
        return new Assessed(opening, shortlist, documents, progress.waiting());
    }

    private static Shortlist.Unread unread(Application application) {
        return new Shortlist.Unread(
                application.candidate(),
                new Reading.Unreadable(
                        application.neutralName(),
                        application.sha256(),
                        Reading.Reason.valueOf(String.valueOf(application.reason())),
                        String.valueOf(application.detail())));
    }
}
