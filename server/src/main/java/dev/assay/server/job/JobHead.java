package dev.assay.server.job;

import dev.assay.server.account.Member;
import java.util.ArrayList;
import java.util.List;

/**
 * The head of every page about one job.
 *
 * @param title what the job is called
 * @param tabs the pages about it that the reader may see
 */
public record JobHead(String title, List<Tab> tabs) {
    public JobHead {
        tabs = List.copyOf(tabs);
    }

    /** One page about the job. */
    public record Tab(String name, String address, boolean current) {}

    /** The head, where {@code current} is the name of the tab that the page is. */
    public static JobHead of(Opening opening, Member member, String current) {
        String job = "/jobs/" + opening.id();
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("Requirements", job, current));
        tabs.add(tab("Applicants", job + "/applications", current));
        if (Jobs.may(member, Jobs.Act.READ_VERDICTS)) {
            tabs.add(tab("Shortlist", job + "/shortlist", current));
            tabs.add(tab("Pipeline", job + "/pipeline", current));
        }
        return new JobHead(opening.title(), tabs);
    }

    private static Tab tab(String name, String address, String current) {
        return new Tab(name, address, name.equals(current));
    }
}
