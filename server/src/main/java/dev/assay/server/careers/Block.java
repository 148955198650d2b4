package dev.assay.server.careers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a posting as a page shows it.
 *
 * @param kind what it is
 * @param lines its text: of a list each item, of everything else one line
 */
record Block(Kind kind, List<String> lines) {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*•–]|\\d{1,2}[.)])\\s+(.*)");

    private static final int LONGEST_HEADING = 60;

    Block {
        lines = List.copyOf(lines);
    }

    enum Kind {
        HEADING,
        LIST,
        TEXT
    }

    /** The blocks of a text; its title is left out, since pages show it above. */
    static List<Block> of(String text, String title) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String raw : text.lines().map(String::strip).toList()) {
            Matcher item = ITEM.matcher(raw);
            if (item.matches()) {
                items.add(item.group(1));
                continue;
            }
            if (!items.isEmpty() && !raw.isEmpty()) {
                addList(blocks, items);
                items = new ArrayList<>();
            }
            Matcher heading = HEADING.matcher(raw);
            if (heading.matches()) {
                blocks.add(new Block(Kind.HEADING, List.of(heading.group(1))));
            } else if (!raw.isEmpty()) {
                blocks.add(new Block(Kind.TEXT, List.of(raw)));
            }
        }
        if (!items.isEmpty()) {
            addList(blocks, items);
        }
        boolean titled = !blocks.isEmpty()
                && blocks.getFirst().kind() != Kind.LIST
                && blocks.getFirst().lines().getFirst().equals(title);
        return titled ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** A short line above a list is its heading. */
    private static void addList(List<Block> blocks, List<String> items) {
        if (!blocks.isEmpty() && blocks.getLast().kind() == Kind.TEXT) {
            String line = blocks.getLast().lines().getFirst();
            if (line.length() <= LONGEST_HEADING && !line.endsWith(".")) {
                blocks.set(blocks.size() - 1, new Block(Kind.HEADING, List.of(line)));
            }
        }
        blocks.add(new Block(Kind.LIST, items));
    }

    /** The block as HTML, for programs that show postings elsewhere. */
    String html() {
        return switch (kind) {
            case HEADING -> "<h3>" + escaped(lines.getFirst()) + "</h3>";
            case TEXT -> "<p>" + escaped(lines.getFirst()) + "</p>";
            case LIST -> {
                StringBuilder list = new StringBuilder("<ul>");
                lines.forEach(line -> list.append("<li>").append(escaped(line)).append("</li>"));
                yield list.append("</ul>").toString();
            }
        };
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
