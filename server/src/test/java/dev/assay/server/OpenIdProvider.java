package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * An OpenID provider on this machine with one client, Assay: it asks who someone is, gives codes that work once and for whoever asked for
 * them (PKCE), and signs ID tokens.
 */
final class OpenIdProvider implements AutoCloseable {

    static final String NAME = "Tidewater Staff";
    private static final String CLIENT = "assay-client";
    private static final String SECRET = "a secret: of 100% two";
    private static final String KEY = "key-1";
    private static final int LIFE_SECONDS = 300;

    private final HttpServer server;
    private final String returnTo;
    private final RSAKey key;
    private final Map<String, Person> people = new ConcurrentHashMap<>();
    private final Map<String, Grant> grants = new ConcurrentHashMap<>();
    private final Map<String, Person> accesses = new ConcurrentHashMap<>();
    private volatile Signing signing;

    private OpenIdProvider(HttpServer server, String returnTo) throws JOSEException {
        this.server = server;
        this.returnTo = returnTo;
        this.key = new RSAKeyGenerator(2048).keyID(KEY).generate();
        this.signing = honest();
    }

    /**
     * Someone whom the provider knows.
     *
     * @param subject the provider's name for them
     */
    record Person(String subject, String email, boolean isVerified) {}

    private record Grant(Person person, String challenge, String nonce) {}

    /** Makes the token out of what it is to say; an empty one is not sent. */
    @FunctionalInterface
    interface Signing {
        String sign(JWTClaimsSet.Builder claims) throws JOSEException;
    }

    static OpenIdProvider start(String returnTo) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OpenIdProvider provider = new OpenIdProvider(server, returnTo);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", provider::answer);
            server.start();
            return provider;
        } catch (IOException | JOSEException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Another host name than Assay's, so that a browser takes it for another site. */
    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What whoever runs Assay gives. */
    Map<String, String> settings() {
        return Map.of(
                "assay.oidc.issuer", issuer(),
                "assay.oidc.client", CLIENT,
                "assay.oidc.secret", SECRET,
                "assay.oidc.name", NAME);
    }

    String client() {
        return CLIENT;
    }

    String secret() {
        return SECRET;
    }

    RSAKey key() {
        return key;
    }

    /** Signs as a provider does. */
    Signing honest() {
        return claims -> signed(claims.build(), key);
    }

    static String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY).build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    /** Has tokens made in another way. */
    void signs(Signing another) {
        signing = another;
    }

    /** Someone new, or the same person with another address. */
    Person knows(String subject, String email, boolean isVerified) {
        Person person = new Person(subject, email, isVerified);
        people.put(subject, person);
        return person;
    }

    /**
     * Someone says who they are, where Assay has sent them.
     *
     * @return where the provider sends them
     */
    URI identifies(Person person, URI asked) {
        Map<String, String> answer = new TreeMap<>(fields(asked.getRawQuery()));
        answer.put("person", person.subject());
        HttpRequest request = HttpRequest.newBuilder(asked.resolve("/authorize"))
                .POST(HttpRequest.BodyPublishers.ofString(form(answer)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var given = client.send(request, BodyHandlers.ofString());
            return URI.create(given.headers().firstValue("location").orElseThrow(() -> new AssertionError(given)));
        } catch (IOException fault) {
            throw new AssertionError(fault);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interruption);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, description());
                case "/keys" -> send(exchange, 200, new JWKSet(key).toJSONObject());
                case "/authorize" -> authorize(exchange);
                case "/token" -> token(exchange);
                case "/userinfo" -> userInfo(exchange);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private Map<String, Object> description() {
        Map<String, Object> description = new TreeMap<>();
        description.put("issuer", issuer());
        description.put("authorization_endpoint", issuer() + "/authorize");
        description.put("token_endpoint", issuer() + "/token");
        description.put("jwks_uri", issuer() + "/keys");
        description.put("userinfo_endpoint", issuer() + "/userinfo");
        description.put("response_types_supported", List.of("code"));
        description.put("subject_types_supported", List.of("public"));
        description.put("id_token_signing_alg_values_supported", List.of("RS256"));
        return description;
    }

    /** Asks who someone is; they choose, and are sent back with a code. */
    private void authorize(HttpExchange exchange) throws IOException {
        boolean isAsked = exchange.getRequestMethod().equals("GET");
        Map<String, String> fields = fields(
                isAsked
                        ? exchange.getRequestURI().getRawQuery()
                        : new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        boolean isUsable = "code".equals(fields.get("response_type"))
                && CLIENT.equals(fields.get("client_id"))
                && returnTo.equals(fields.get("redirect_uri"))
                && "openid email".equals(fields.get("scope"))
                && "S256".equals(fields.get("code_challenge_method"))
                && fields.keySet().containsAll(Set.of("state", "nonce", "code_challenge"));
        if (!isUsable) {
            send(exchange, 400, Map.of("error", "invalid_request"));
        } else if (isAsked) {
            page(exchange, fields);
        } else {
            String code = UUID.randomUUID().toString();
            Person person = Objects.requireNonNull(people.get(fields.get("person")));
            grants.put(
                    code,
                    new Grant(person, fields.getOrDefault("code_challenge", ""), fields.getOrDefault("nonce", "")));
            exchange.getResponseHeaders()
                    .set(
                            "Location",
                            returnTo + "?" + form(Map.of("code", code, "state", fields.getOrDefault("state", ""))));
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private void page(HttpExchange exchange, Map<String, String> fields) throws IOException {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><title>Who are you?</title>"
                + "<link rel=\"icon\" href=\"data:,\"><main><form method=\"post\" action=\"/authorize\">");
        fields.forEach((name, value) ->
                page.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, value)));
        people.values()
                .forEach(person -> page.append("<button name=\"person\" value=\"%s\">%s</button>"
                        .formatted(person.subject(), person.email())));
        send(exchange, 200, "text/html; charset=utf-8", page + "</form></main></html>");
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> fields = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String proof = Base64.getEncoder().encodeToString((encoded(CLIENT) + ":" + encoded(SECRET)).getBytes(UTF_8));
        if (!("Basic " + proof).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, Map.of("error", "invalid_client"));
            return;
        }
        Grant grant = grants.remove(fields.getOrDefault("code", ""));
        if (grant == null) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        boolean isTheirs = returnTo.equals(fields.get("redirect_uri"))
                && grant.challenge().equals(challenge(fields.getOrDefault("code_verifier", "")));
        if (!isTheirs) {
            send(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        String access = UUID.randomUUID().toString();
        accesses.put(access, grant.person());
        Map<String, Object> answer =
                new TreeMap<>(Map.of("access_token", access, "token_type", "Bearer", "expires_in", 60));
        String idToken = idToken(grant);
        if (!idToken.isEmpty()) {
            answer.put("id_token", idToken);
        }
        send(exchange, 200, answer);
    }

    private String idToken(Grant grant) {
        Instant now = Instant.now();
        try {
            return signing.sign(new JWTClaimsSet.Builder()
                    .issuer(issuer())
                    .subject(grant.person().subject())
                    .audience(CLIENT)
                    .issueTime(Date.from(now))
                    .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
                    .claim("nonce", grant.nonce())
                    .claim("email", grant.person().email())
                    .claim("email_verified", grant.person().isVerified()));
        } catch (JOSEException fault) {
            throw new AssertionError(fault);
        }
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        String shown = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), "");
        Person person = accesses.get(shown.replaceFirst("^Bearer ", ""));
        if (person == null) {
            exchange.sendResponseHeaders(401, -1);
            return;
        }
        send(
                exchange,
                200,
                Map.of("sub", person.subject(), "email", person.email(), "email_verified", person.isVerified()));
    }

    private static String challenge(String verifier) {
        try {
            return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)))
                    .toString();
        } catch (NoSuchAlgorithmException fault) {
            throw new AssertionError(fault);
        }
    }

    private static void send(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        send(exchange, status, "application/json", JSONObjectUtils.toJSONString(body));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    static Map<String, String> fields(String form) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : form.split("&", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], UTF_8));
        }
        return fields;
    }

    private static String form(Map<String, String> fields) {
        StringBuilder form = new StringBuilder();
        fields.forEach((name, value) ->
                form.append(form.isEmpty() ? "" : "&").append(name).append('=').append(encoded(value)));
        return form.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
