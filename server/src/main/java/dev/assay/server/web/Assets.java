package dev.assay.server.web;

import dev.assay.report.ShortlistParts;
import dev.assay.text.BundledFile;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Styles and scripts: those of this module, of the report, and htmx; each by its own name and no other. */
@RestController
class Assets {

    private final Map<String, byte[]> files = Map.of(
            "report.css", read(ShortlistParts.class, ShortlistParts.STYLE),
            "report.js", read(ShortlistParts.class, ShortlistParts.SCRIPT),
            "assay.css", read(Assets.class, "assay.css"),
            "icon.svg", read(Assets.class, "icon.svg"),
            "progress.js", read(Assets.class, "progress.js"),
            "htmx.js", read(Assets.class, "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"));

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return Optional.ofNullable(files.get(name))
                .map(bytes -> ResponseEntity.ok()
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                        .contentType(MediaType.parseMediaType(type(name)))
                        .body(bytes))
                .orElseThrow(NotFound::new);
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".css" -> "text/css;charset=UTF-8";
            case ".svg" -> "image/svg+xml";
            default -> "text/javascript;charset=UTF-8";
        };
    }

    private static byte[] read(Class<?> beside, String name) {
        return new BundledFile(beside, name).bytes();
    }
}
