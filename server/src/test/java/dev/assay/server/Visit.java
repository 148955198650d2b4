package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at pages and sends forms, with cookies and the forms' token, as a browser without script does. It follows no redirect. */
final class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "boundary-of-parts";

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

    byte[] seesBytes(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofByteArray())
                .body();
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

    /** Sends files from a form of the page at {@code from}; each has its field's name, its own name and its content. */
    HttpResponse<String> hands(String path, String from, Map<String, String> fields, List<Upload> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<String, String> all = new TreeMap<>(fields);
        all.put("_csrf", token(sees(from).body()));
        all.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        files.forEach(
                file -> part(body, "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"", file.content()));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    /** A file that is handed in. */
    record Upload(String field, String name, byte[] content) {}

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
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
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
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
