package dev.assay.repositories.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the dependencies that lines of a manifest ask for, written ECOSYSTEM:NAME. */
final class Manifests {

    private Manifests() {}

    /**
     * A dependency.
     *
     * @param name ECOSYSTEM:NAME
     * @param line the line that asks for it
     */
    record Dependency(String name, OwnFile.OwnLine line) {}

    static List<Dependency> in(OwnFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        List<Dependency> found = new ArrayList<>();
        String group = "";
        for (OwnFile.OwnLine line : file.lines()) {
            String text = line.text().strip();
            if (name.equals("pom.xml")) {
                group = element(text, "groupId").orElse(group);
                String of = group;
                element(text, "artifactId")
                        .ifPresent(artifact -> found.add(new Dependency("maven:" + of + ":" + artifact, line)));
            } else {
                ecosystem(name)
                        .flatMap(system -> dependency(system, text))
                        .ifPresent(dependency -> found.add(new Dependency(dependency, line)));
            }
        }
        return found;
    }

    private static Optional<String> ecosystem(String name) {
        if (name.equals("package.json")) {
            return Optional.of("npm");
        }
        if (name.equals("build.gradle") || name.equals("build.gradle.kts") || name.equals("libs.versions.toml")) {
            return Optional.of("maven");
        }
        if ((name.startsWith("requirements") && name.endsWith(".txt"))
                || name.equals("pyproject.toml")
                || name.equals("setup.py")
                || name.equals("pipfile")) {
            return Optional.of("python");
        }
        return switch (name) {
            case "composer.json" -> Optional.of("composer");
            case "gemfile" -> Optional.of("bundler");
            case "go.mod" -> Optional.of("go");
            case "cargo.toml" -> Optional.of("cargo");
            default -> name.endsWith(".csproj") ? Optional.of("nuget") : Optional.empty();
        };
    }

    private static Optional<String> dependency(String system, String text) {
        Optional<String> name = switch (system) {
            case "npm", "composer" ->
                text.startsWith("\"") && text.contains("\":") ? between(text, '"') : Optional.empty();
            case "maven" -> anyQuoted(text).filter(quoted -> quoted.indexOf(':') > 0);
            case "python" ->
                Optional.of(start(text.replaceFirst("^[\"']", ""), "-_."))
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.toLowerCase(Locale.ROOT));
            case "bundler" -> text.startsWith("gem ") ? anyQuoted(text) : Optional.empty();
            case "go" ->
                Optional.of(start(text.startsWith("require ") ? text.substring(8) : text, "-_./"))
                        .filter(each -> each.indexOf('/') > 0);
            case "cargo" -> text.contains("=") ? Optional.of(start(text, "-_")) : Optional.empty();
            case "nuget" -> text.startsWith("<PackageReference") ? anyQuoted(text) : Optional.empty();
            default -> Optional.empty();
        };
        return name.map(each -> system + ":" + each);
    }

    private static Optional<String> element(String text, String name) {
        int open = text.indexOf("<" + name + ">");
        int close = text.indexOf("</" + name + ">");
        return open >= 0 && close > open
                ? Optional.of(text.substring(open + name.length() + 2, close).strip())
                : Optional.empty();
    }

    private static Optional<String> anyQuoted(String text) {
        int open = firstOf(text, '"', '\'');
        return open < 0 ? Optional.empty() : between(text.substring(open), text.charAt(open));
    }

    private static int firstOf(String text, char one, char other) {
        int first = text.indexOf(one);
        int second = text.indexOf(other);
        return first < 0 ? second : second < 0 ? first : Math.min(first, second);
    }

    private static Optional<String> between(String text, char quote) {
        int open = text.indexOf(quote);
        int close = text.indexOf(quote, open + 1);
        return open >= 0 && close > open ? Optional.of(text.substring(open + 1, close)) : Optional.empty();
    }

    private static String start(String text, String also) {
        int end = 0;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || also.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(0, end);
    }
}
