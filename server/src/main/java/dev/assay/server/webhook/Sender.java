package dev.assay.server.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.springframework.stereotype.Component;

/**
 * Sends messages, and goes nowhere else: a name is looked up once, every address that it has is looked at, and the connection goes to
 * an address that was looked at. No redirect is followed, and of an answer nothing but its status is read.
 */
@Component
final class Sender implements AutoCloseable {

    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 10;
    private static final int MOST_CONNECTIONS = 10;

    private final CloseableHttpClient client;

    Sender(Destinations destinations) {
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Guarded(destinations))
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                                .setSocketTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                                .build())
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent("Assay")
                .build();
    }

    private static final class Guarded extends SystemDefaultDnsResolver {

        private final Destinations destinations;

        private Guarded(Destinations destinations) {
            this.destinations = destinations;
        }

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return destinations.addresses(host, super.resolve(host));
        }
    }

    /** The status of the answer. */
    int send(URI url, String id, long second, String signature, String body) throws IOException {
        HttpPost request = new HttpPost(url);
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", Long.toString(second));
        request.setHeader("webhook-signature", signature);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        return client.execute(request, answer -> answer.getCode());
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
