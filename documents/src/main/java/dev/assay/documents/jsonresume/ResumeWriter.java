package dev.assay.documents.jsonresume;

import dev.assay.documents.source.TextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Writes the sections of a JSON Resume as people write them. */
final class ResumeWriter {

    private final TextWriter writer;

    ResumeWriter(TextWriter writer) {
        this.writer = writer;
    }

    void write(JsonNode resume) {
        basics(resume.path("basics"));
        section("Experience", resume.path("work"), this::work);
        section("Projects", resume.path("projects"), this::project);
        section("Volunteering", resume.path("volunteer"), this::work);
        section("Education", resume.path("education"), this::education);
        section("Certificates", resume.path("certificates"), entry -> listed(entry, "name", "issuer", "date"));
        section("Skills", resume.path("skills"), this::skill);
        section("Languages", resume.path("languages"), entry -> listed(entry, "language", "fluency", ""));
        section("Awards", resume.path("awards"), entry -> listed(entry, "title", "awarder", "date"));
        section(
                "Publications",
                resume.path("publications"),
                entry -> listed(entry, "name", "publisher", "releaseDate"));
        section("Interests", resume.path("interests"), this::skill);
        section("References", resume.path("references"), entry -> listed(entry, "name", "reference", ""));
    }

    private void basics(JsonNode basics) {
        line(text(basics, "name"));
        line(text(basics, "label"));
        JsonNode place = basics.path("location");
        line(joined(" | ", text(basics, "email"), text(basics, "phone"), text(basics, "url"), text(basics, "website")));
        line(joined(
                ", ", text(place, "address"), text(place, "city"), text(place, "region"), text(place, "countryCode")));
        for (JsonNode profile : basics.path("profiles")) {
            String address = text(profile, "url");
            line(joined(": ", text(profile, "network"), address.isEmpty() ? text(profile, "username") : address));
        }
        writer.gap();
        String summary = text(basics, "summary");
        if (!summary.isEmpty()) {
            line("Summary");
            line(summary);
            writer.gap();
        }
    }

    private void section(String heading, JsonNode entries, Consumer<JsonNode> entryWriter) {
        if (!entries.isArray() || entries.isEmpty()) {
            return;
        }
        writer.gap();
        line(heading);
        entries.forEach(entryWriter);
        writer.gap();
    }

    private void work(JsonNode entry) {
        String employer = first(entry, "name", "company", "organization");
        line(joined(", ", text(entry, "position"), employer));
        line(joined(" | ", Period.of(entry), text(entry, "location")));
        details(entry);
    }

    private void project(JsonNode entry) {
        line(joined(", ", text(entry, "name"), text(entry, "entity")));
        line(Period.of(entry));
        line(joined(", ", texts(entry.path("roles")).toArray(new String[0])));
        details(entry);
        line(String.join(", ", texts(entry.path("keywords"))));
        writer.gap();
    }

    private void education(JsonNode entry) {
        line(joined(", ", joined(" in ", text(entry, "studyType"), text(entry, "area")), text(entry, "institution")));
        line(Period.of(entry));
        line(joined(": ", text(entry, "score").isEmpty() ? "" : "Grade", text(entry, "score")));
        texts(entry.path("courses")).forEach(course -> line("• " + course));
        writer.gap();
    }

    private void skill(JsonNode entry) {
        if (entry.isString()) {
            line("• " + entry.asString());
            return;
        }
        String level = text(entry, "level");
        String name = text(entry, "name") + (level.isEmpty() ? "" : " (" + level + ")");
        line(joined(": ", name, String.join(", ", texts(entry.path("keywords")))));
    }

    private void listed(JsonNode entry, String name, String by, String date) {
        String when = date.isEmpty() ? "" : Period.date(text(entry, date));
        line(joined(", ", text(entry, name), text(entry, by), when));
        line(text(entry, "summary"));
    }

    private void details(JsonNode entry) {
        line(text(entry, "summary"));
        line(text(entry, "description"));
        texts(entry.path("highlights")).forEach(highlight -> line("• " + highlight));
        writer.gap();
    }

    private void line(String text) {
        for (String line : text.split("\n", -1)) {
            writer.append(line).endLine();
        }
    }

    private static String first(JsonNode entry, String... names) {
        for (String name : names) {
            String text = text(entry, name);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String text(JsonNode entry, String name) {
        return entry.path(name).asString("").strip();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            String text = item.asString("").strip();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static String joined(String separator, String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : separator).append(part);
            }
        }
        return joined.toString();
    }
}
