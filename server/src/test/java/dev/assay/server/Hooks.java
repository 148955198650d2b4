package dev.assay.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Another company's program on this machine, which gets webhooks. */
final class Hooks implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, BlockingQueue<Message>> received = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> refusals = new ConcurrentHashMap<>();

    private Hooks(HttpServer server) {
        this.server = server;
    }

    /** What came, with the headers of its signature. */
    record Message(String id, String timestamp, String signature, String body) {}

    static Hooks start() {
        try {
            Hooks hooks = new Hooks(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            hooks.server.createContext("/", hooks::take);
            hooks.server.start();
            return hooks;
        } catch (IOException fault) {
            throw new AssertionError(fault);
        }
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Has the next messages to {@code path} refused, that many. */
    void refuse(String path, int times) {
        refusals.put(path, new AtomicInteger(times));
    }

    private void take(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Message message = new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        boolean refused =
                refusals.computeIfAbsent(path, _ -> new AtomicInteger()).getAndDecrement() > 0;
        received.computeIfAbsent(path, _ -> new LinkedBlockingQueue<>()).add(message);
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    /** The next message to {@code path}, which comes within half a minute. */
    Message next(String path) throws InterruptedException {
        Message next =
                received.computeIfAbsent(path, _ -> new LinkedBlockingQueue<>()).poll(30, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing came to " + path);
        }
        return next;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
