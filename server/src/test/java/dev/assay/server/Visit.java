package dev.assay.server;

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
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at pages and sends forms, with cookies and the forms' token, as a browser without script does. It follows no redirect. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    Visit(URI address) {
        this.address = address;
    }

    HttpResponse<String> sees(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    /** Sends a form from the page at {@code from}. */
    HttpResponse<String> sends(String path, String from, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", token(sees(from).body()));
        return sendsAsIs(path, all);
    }

    /** Sends a form without looking at a page before. */
    HttpResponse<String> sendsAsIs(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    Visit logIn(String email, String password) {
        HttpResponse<String> answer = sends("/login", "/login", Map.of("email", email, "password", password));
        if (!answer.headers().firstValue("location").orElse("").endsWith("/jobs")) {
            throw new AssertionError("not logged in: " + answer.headers().map());
        }
        return this;
    }

    String session() {
        return cookies.getCookieStore().getCookies().getFirst().getValue();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    private static String token(String page) {
        Matcher matcher = TOKEN.matcher(page);
        return matcher.find() ? matcher.group(1) : "none";
    }
}
