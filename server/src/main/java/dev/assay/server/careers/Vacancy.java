package dev.assay.server.careers;

import dev.assay.server.database.StoredJson;
import dev.assay.server.job.Opening;
import dev.assay.server.web.Moments;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An open job as everyone may see it: the posting, and nothing of what became of it. */
record Vacancy(Opening opening, Publication publication) {

    private static final DateTimeFormatter RSS_DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    String address() {
        return "/careers/" + publication.job();
    }

    String title() {
        return opening.title();
    }

    String company() {
        return publication.company();
    }

    String since() {
        return Moments.day(publication.publishedAt());
    }

    List<Block> blocks() {
        return Block.of(opening.job().posting().text(), opening.title());
    }

    private String description() {
        return blocks().stream().map(Block::html).collect(Collectors.joining());
    }

    /** The job as schema.org describes one, safe to stand inside a page. */
    String jsonLd() {
        Map<String, Object> posting = new LinkedHashMap<>();
        posting.put("@context", "https://schema.org/");
        posting.put("@type", "JobPosting");
        posting.put("title", opening.title());
        posting.put("description", description());
        posting.put(
                "datePosted",
                LocalDate.ofInstant(publication.publishedAt(), ZoneOffset.UTC).toString());
        posting.put("directApply", true);
        posting.put("hiringOrganization", Map.of("@type", "Organization", "name", publication.company()));
        posting.put("identifier", Map.of("@type", "PropertyValue", "value", publication.job()));
        if (publication.place().isEmpty()) {
            posting.put("jobLocationType", "TELECOMMUTE");
        } else {
            posting.put(
                    "jobLocation",
                    new LinkedHashMap<>(Map.of(
                            "@type",
                            "Place",
                            "address",
                            new LinkedHashMap<>(
                                    Map.of("@type", "PostalAddress", "addressLocality", publication.place())))));
        }
        return StoredJson.of(posting)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026");
    }

    /** The job as an item of a feed. */
    String rssItem(String link) {
        return "<item><title>" + Block.escaped(title() + ", " + company() + ", " + publication.placeWords())
                + "</title><link>" + Block.escaped(link) + "</link><guid isPermaLink=\"true\">"
                + Block.escaped(link) + "</guid><pubDate>" + RSS_DATE.format(publication.publishedAt())
                + "</pubDate><description>" + Block.escaped(description()) + "</description></item>";
    }
}
