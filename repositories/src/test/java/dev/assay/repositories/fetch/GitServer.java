package dev.assay.repositories.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.assay.repositories.open.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Git's own server program behind HTTPS on loopback, with a certificate that only the test believes. */
final class GitServer implements AutoCloseable {

    static final String HOST = "git.example";

    private final Path root;
    private final HttpsServer server;
    private final SSLContext context;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

    GitServer(Path root) throws IOException, GeneralSecurityException, InterruptedException {
        this.root = root;
        this.context = context(root.resolve("keys.p12"));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(workers);
        server.createContext("/", this::answer);
        server.start();
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + HOST,
                        "-ext",
                        "san=dns:" + HOST,
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "secret",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        keytool.waitFor();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "secret".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, "secret".toCharArray());
        KeyStore believed = KeyStore.getInstance("PKCS12");
        believed.load(null, null);
        believed.setCertificateEntry("server", keys.getCertificate("server"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(believed);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    int port() {
        return server.getAddress().getPort();
    }

    String address(String path) {
        return "https://" + HOST + ":" + port() + path;
    }

    /** Rules that lead every name to loopback, which they allow. */
    FetchRules rules() {
        return new FetchRules(
                Set.of(HOST),
                port(),
                _ -> List.of(InetAddress.getLoopbackAddress()),
                InetAddress::isLoopbackAddress,
                context.getSocketFactory(),
                Limits.STANDARD);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path.split("/", -1)[1]) {
            case "moved" -> redirect(exchange, address(path.replace("/moved", "")));
            case "loop" -> redirect(exchange, address(path));
            case "inside" -> redirect(exchange, "https://169.254.169.254/shop/info/refs?service=git-upload-pack");
            case "elsewhere" -> redirect(exchange, "https://other.example/shop/info/refs?service=git-upload-pack");
            case "page" -> {
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 0);
            }
            default -> git(exchange, path);
        }
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        String query = target.contains("?") ? "" : "?service=git-upload-pack";
        exchange.getResponseHeaders().add("Location", target + query);
        exchange.sendResponseHeaders(302, -1);
    }

    private void git(HttpExchange exchange, String path) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("git", "http-backend");
        String query = exchange.getRequestURI().getQuery();
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        builder.environment()
                .putAll(Map.of(
                        "GIT_PROJECT_ROOT",
                        root.toString(),
                        "GIT_HTTP_EXPORT_ALL",
                        "1",
                        "PATH_INFO",
                        path,
                        "REQUEST_METHOD",
                        exchange.getRequestMethod(),
                        "QUERY_STRING",
                        query == null ? "" : query,
                        "CONTENT_TYPE",
                        type == null ? "" : type));
        Process process = builder.start();
        exchange.getRequestBody().transferTo(process.getOutputStream());
        process.getOutputStream().close();
        InputStream in = process.getInputStream();
        int status = 200;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] header = line.split(": ", 2);
            if (header[0].equals("Status")) {
                status = Integer.parseInt(header[1].substring(0, 3));
            } else {
                exchange.getResponseHeaders().add(header[0], header[1]);
            }
        }
        exchange.sendResponseHeaders(status, 0); // in pieces
        in.transferTo(exchange.getResponseBody());
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append(new String(new byte[] {(byte) next}, ISO_8859_1));
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
