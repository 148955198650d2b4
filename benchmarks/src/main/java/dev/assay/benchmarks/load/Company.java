package dev.assay.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sets a new server up: accounts, jobs, and a pile of résumés that is handed in. */
final class Company {

    private static final String ADMINISTRATOR = "ada@example.org";
    private static final String BOUNDARY = "boundary-of-parts";
    private static final Pattern TOKEN = Pattern.compile("assay_[A-Za-z0-9_-]{43}");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final int PAUSE = 100;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    private Company(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Makes the administrator's account and one for each of the people. */
    static Company found(RunningServer server, int people) throws IOException, InterruptedException {
        String link = "/setup?code=" + server.setupCode();
        new Session(server.address())
                .sends(
                        "/setup",
                        link,
                        Map.of("email", ADMINISTRATOR, "password", Session.PASSWORD, "code", server.setupCode()));
        Session session = Session.of(server.address(), ADMINISTRATOR);
        for (int number = 0; number < people; number++) {
            session.sends(
                    "/people",
                    "/people",
                    Map.of("email", People.address(number), "password", Session.PASSWORD, "role", "RECRUITER"));
        }
        Matcher token = TOKEN.matcher(session.sends("/account/tokens", "/account", Map.of("label", "load")));
        if (!token.find()) {
            throw new IllegalStateException("no token was made");
        }
        return new Company(server.address(), token.group());
    }

    /** Opens a job, and answers its id. */
    String opens(String posting) throws IOException, InterruptedException {
        String json = "{\"posting\": \""
                + posting.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
        String answer = send(request("/api/v1/jobs")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException("no job was opened: " + answer);
        }
        return id.group(1);
    }

    List<String> opens(String posting, int times) throws IOException, InterruptedException {
        List<String> jobs = new ArrayList<>();
        for (int number = 0; number < times; number++) {
            jobs.add(opens(posting));
        }
        return jobs;
    }

    /** Hands all files of a folder in, and waits until they are read. */
    void handsIn(String job, Path folder) throws IOException, InterruptedException {
        String applications = "/api/v1/jobs/" + job + "/applications";
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                send(request(applications)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(part(file))));
            }
        }
        while (!send(request(applications + "?state=WAITING&limit=1")).equals("[]")) {
            Thread.sleep(PAUSE);
        }
    }

    private static byte[] part(Path file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + file.getFileName() + "\"\r\nContent-Type: application/pdf\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(Files.readAllBytes(file));
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return body.toByteArray();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
