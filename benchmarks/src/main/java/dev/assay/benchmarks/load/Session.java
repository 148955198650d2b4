package dev.assay.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Someone's browser, without script. */
final class Session {

    static final String PASSWORD = "a password of some length";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Session(URI address) {
        this.address = address;
    }

    static Session of(URI address, String email) throws IOException, InterruptedException {
        Session session = new Session(address);
        session.sends("/login", "/login", Map.of("email", email, "password", PASSWORD));
        return session;
    }

    /** The page; anything but 200 is a fault. */
    String sees(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    /** Sends a form of the page at {@code from}, and answers what came back. */
    String sends(String path, String from, Map<String, String> fields) throws IOException, InterruptedException {
        Matcher token = CSRF.matcher(sees(from));
        if (!token.find()) {
            throw new IllegalStateException("no form at " + from);
        }
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + URLEncoder.encode(token.group(1), UTF_8)))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
