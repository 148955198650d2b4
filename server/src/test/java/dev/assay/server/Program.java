package dev.assay.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Uses the REST interface with a token. */
record Program(URI address, String token) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String BOUNDARY = "boundary-of-parts";

    HttpResponse<String> gets(String path, String... headers) {
        return send(request(path).headers(headers).build());
    }

    HttpResponse<String> gets(String path) {
        return send(request(path).build());
    }

    HttpResponse<String> deletes(String path) {
        return send(request(path).DELETE().build());
    }

    HttpResponse<String> posts(String path, String json, String... headers) {
        HttpRequest.Builder request = request(path);
        return send((headers.length == 0 ? request : request.headers(headers))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> puts(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build());
    }

    HttpResponse<String> uploads(String path, String fileName, String content) {
        return uploads(path, "file", fileName, content);
    }

    HttpResponse<String> uploads(String path, String field, String fileName, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + fileName + "\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Asks until it is answered well: a database that has come back takes its time. */
    HttpResponse<String> getsInTheEnd(String path) {
        HttpResponse<String> answer = gets(path);
        for (int attempt = 0; attempt < 600 && answer.statusCode() == 503; attempt++) {
            pause();
            answer = gets(path);
        }
        return answer;
    }

    /** Waits until what was handed in is read. */
    String waitsFor(String job) {
        String path = "/api/v1/jobs/" + job + "/applications";
        for (int attempt = 0; attempt < 600; attempt++) {
            if (gets(path + "?state=WAITING&limit=1").body().equals("[]")) {
                return gets(path + "?limit=200").body();
            }
            pause();
        }
        throw new AssertionError("still not read after a minute");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }
}
