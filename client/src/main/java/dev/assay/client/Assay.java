package dev.assay.client;

import dev.assay.client.api.AccountsApi;
import dev.assay.client.api.ApplicationsApi;
import dev.assay.client.api.AuditApi;
import dev.assay.client.api.CorrectionsApi;
import dev.assay.client.api.DecisionsApi;
import dev.assay.client.api.ExportApi;
import dev.assay.client.api.IdentityApi;
import dev.assay.client.api.JobsApi;
import dev.assay.client.api.LettersApi;
import dev.assay.client.api.MailApi;
import dev.assay.client.api.NotesApi;
import dev.assay.client.api.SearchApi;
import dev.assay.client.api.ShortlistApi;
import dev.assay.client.api.TalentPoolApi;
import dev.assay.client.api.TasksApi;
import dev.assay.client.api.WebhooksApi;
import dev.assay.client.call.ApiClient;
import java.net.URI;
import java.time.Duration;

/**
 * A server, used as the person whose token it is. Every operation throws an {@link dev.assay.client.call.ApiException} where the server refuses or cannot be reached;
 * {@link Answers#problem} says what went wrong. Safe for use by several threads.
 */
public final class Assay {

    private static final Duration LONGEST = Duration.ofMinutes(2); // an upload of 256 MB takes its time

    private final ApiClient client;

    private Assay(ApiClient client) {
        this.client = client;
    }

    /**
     * A server.
     *
     * @param address where it is, such as {@code https://assay.example.org}
     * @param token what a person made under their address, beginning with {@code assay_}
     * @throws IllegalArgumentException where the address is not one of HTTP or HTTPS
     */
    public static Assay at(URI address, String token) {
        if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
            throw new IllegalArgumentException(
                    "the address of a server looks like https://assay.example.org: " + address);
        }
        ApiClient client = new ApiClient();
        client.updateBaseUri(address.toString().replaceAll("/+$", ""));
        client.setReadTimeout(LONGEST);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return new Assay(client);
    }

    /** Jobs, the versions of their rubrics, and their teams. */
    public JobsApi jobs() {
        return new JobsApi(client);
    }

    /** Résumés that are handed in, and how far they are read. */
    public ApplicationsApi applications() {
        return new ApplicationsApi(client);
    }

    /** Who shows what, in order, with the evidence quoted; and your own ways to look at it. */
    public ShortlistApi shortlist() {
        return new ShortlistApi(client);
    }

    /** What people decided. */
    public DecisionsApi decisions() {
        return new DecisionsApi(client);
    }

    /** What was read otherwise than it is meant. */
    public CorrectionsApi corrections() {
        return new CorrectionsApi(client);
    }

    /** Notes, tags, and where notes name you. */
    public NotesApi notes() {
        return new NotesApi(client);
    }

    /** Letters to candidates. */
    public LettersApi letters() {
        return new LettersApi(client);
    }

    /** Who applicants are, and their files as they were sent. */
    public IdentityApi identity() {
        return new IdentityApi(client);
    }

    /** Whole jobs at once. */
    public ExportApi export() {
        return new ExportApi(client);
    }

    /** What someone is asked to do. */
    public TasksApi tasks() {
        return new TasksApi(client);
    }

    /** Those who agreed to be kept for other roles. */
    public TalentPoolApi talentPool() {
        return new TalentPoolApi(client);
    }

    /** What the server wrote to people, for administrators. */
    public MailApi mail() {
        return new MailApi(client);
    }

    /** Addresses that are told what happens. */
    public WebhooksApi webhooks() {
        return new WebhooksApi(client);
    }

    /** Candidates of all jobs, by what they show or wrote. */
    public SearchApi search() {
        return new SearchApi(client);
    }

    /** Everyone's accounts, for administrators. */
    public AccountsApi accounts() {
        return new AccountsApi(client);
    }

    /** The log, for administrators. */
    public AuditApi audit() {
        return new AuditApi(client);
    }
}
