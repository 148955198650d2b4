package dev.assay.documents.opendocument;

import dev.assay.documents.archive.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The styles of an ODT file, each with all that it inherits, and its list styles. */
final class Styles {

    private static final int LONGEST_CHAIN = 32;

    private record Style(@Nullable String parent, TextLook look, boolean breaksPage) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, TextLook> looks = new HashMap<>();
    private final Set<String> numberedLists = new TreeSet<>();

    /** Adds the styles of an element such as {@code office:automatic-styles}. */
    void addAll(Element group) {
        for (Element element : group.children()) {
            String name = element.attribute("name");
            if (name != null) {
                add(element, name);
            }
        }
    }

    /** How text of a style looks. */
    TextLook look(@Nullable String style) {
        return style == null ? TextLook.UNSAID : looks.computeIfAbsent(style, this::inherited);
    }

    /** Whether a paragraph of this style starts a page. */
    boolean breaksPage(@Nullable String style) {
        Style known = style == null ? null : styles.get(style);
        return known != null && known.breaksPage();
    }

    /** Whether the items of a list of this style have numbers on its first level. */
    boolean isNumbered(@Nullable String listStyle) {
        return listStyle != null && numberedLists.contains(listStyle);
    }

    private void add(Element element, String name) {
        switch (element.name()) {
            case "style" -> {
                Element paragraph = element.child("paragraph-properties");
                String breaks = paragraph == null ? null : paragraph.attribute("break-before");
                styles.put(
                        name,
                        new Style(
                                element.attribute("parent-style-name"),
                                StyleReader.look(element),
                                "page".equals(breaks)));
            }
            case "list-style" -> {
                if (isNumbered(element)) {
                    numberedLists.add(name);
                }
            }
            default -> {
                // page layouts, number formats and the like
            }
        }
    }

    private static boolean isNumbered(Element listStyle) {
        Element first =
                listStyle.children().isEmpty() ? null : listStyle.children().getFirst();
        return first != null
                && first.name().equals("list-level-style-number")
                && !"".equals(first.attribute("num-format"));
    }

    private TextLook inherited(String name) {
        TextLook look = TextLook.UNSAID;
        Style style = styles.get(name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            look = look.over(style.look());
            style = style.parent() == null ? null : styles.get(style.parent());
        }
        return look;
    }
}
