package dev.assay.server.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import dev.assay.server.database.StoredJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the log as one JSON object a line. A fault is told by its kind and place alone: its message can hold what someone wrote. For the
 * same reason the words of a library are kept only where that library speaks of itself.
 */
public final class LogEncoder extends EncoderBase<ILoggingEvent> {

    private static final byte[] NOTHING = {};

    /** Loggers whose words are about the server, its database and its background work. */
    private static final List<String> SPEAK_OF_THEMSELVES =
            List.of("dev.assay.", "com.zaxxer.hikari.", "org.flywaydb.", "com.github.kagkarlsson.");

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        Map<String, String> line = new LinkedHashMap<>();
        line.put("at", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        if (SPEAK_OF_THEMSELVES.stream().anyMatch(event.getLoggerName()::startsWith)) {
            line.put("message", event.getFormattedMessage());
        }
        IThrowableProxy fault = event.getThrowableProxy();
        if (fault != null) {
            line.put("fault", fault.getClassName());
            StackTraceElementProxy[] places = fault.getStackTraceElementProxyArray();
            line.put(
                    "place",
                    places.length == 0 ? "" : places[0].getStackTraceElement().toString());
        }
        return (StoredJson.of(line) + "\n").getBytes(UTF_8);
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }
}
