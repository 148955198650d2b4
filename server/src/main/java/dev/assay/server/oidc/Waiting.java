package dev.assay.server.oidc;

import java.time.Duration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

/** How long the provider is waited for, while someone waits for the page. */
final class Waiting {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private Waiting() {}

    static SimpleClientHttpRequestFactory notForLong() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT);
        requests.setReadTimeout(ANSWER);
        return requests;
    }
}
