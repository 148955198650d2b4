package dev.assay.documents.word;

import dev.assay.documents.archive.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a DOCX file, each with all that it inherits. */
final class Styles {

    private static final int LONGEST_CHAIN = 32;

    private record Style(@Nullable String basedOn, RunLook run, ParagraphLook paragraph) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Set<String> shadedTables = new HashSet<>();
    private final Map<String, RunLook> runLooks = new HashMap<>();
    private final Map<String, ParagraphLook> paragraphLooks = new HashMap<>();
    private RunLook defaults = RunLook.UNSAID;
    private @Nullable String defaultParagraph;

    /** No styles at all. */
    Styles() {}

    Styles(Element part) {
        Element documentDefaults = part.child("docDefaults");
        Element runDefaults = documentDefaults == null ? null : documentDefaults.child("rPrDefault");
        Element properties = runDefaults == null ? null : runDefaults.child("rPr");
        defaults = properties == null ? RunLook.UNSAID : Properties.run(properties);
        for (Element element : part.children()) {
            String id = element.attribute("styleId");
            if (element.name().equals("style") && id != null) {
                add(id, element);
            }
        }
    }

    /** How a run with this style in a paragraph with that one looks, where its own properties say nothing. */
    RunLook run(@Nullable String runStyle, @Nullable String paragraphStyle) {
        RunLook paragraph = look(paragraphStyle == null ? defaultParagraph : paragraphStyle);
        return runStyle == null
                ? paragraph.over(defaults)
                : look(runStyle).over(paragraph).over(defaults);
    }

    /** What a paragraph style says, where the paragraph's own properties say nothing. */
    ParagraphLook paragraph(@Nullable String style) {
        String id = style == null ? defaultParagraph : style;
        return id == null ? ParagraphLook.PLAIN : paragraphLooks.computeIfAbsent(id, this::inheritedParagraph);
    }

    /** Whether a table style fills cells with a colour. */
    boolean shadesTables(@Nullable String style) {
        return style != null && shadedTables.contains(style);
    }

    private void add(String id, Element element) {
        Element run = element.child("rPr");
        Element paragraph = element.child("pPr");
        styles.put(
                id,
                new Style(
                        Properties.value(element.child("basedOn")),
                        run == null ? RunLook.UNSAID : Properties.run(run),
                        paragraph == null ? ParagraphLook.PLAIN : Properties.paragraph(paragraph)));
        String type = element.attribute("type");
        if ("paragraph".equals(type) && "1".equals(element.attribute("default"))) {
            defaultParagraph = id;
        }
        if ("table".equals(type) && shades(element, 0)) {
            shadedTables.add(id);
        }
    }

    private RunLook look(@Nullable String style) {
        return style == null ? RunLook.UNSAID : runLooks.computeIfAbsent(style, this::inheritedRun);
    }

    private RunLook inheritedRun(String id) {
        RunLook look = RunLook.UNSAID;
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            look = look.over(style.run());
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return look;
    }

    private ParagraphLook inheritedParagraph(String id) {
        ParagraphLook look = ParagraphLook.PLAIN;
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            look = look.over(style.paragraph());
            style = style.basedOn() == null ? null : styles.get(style.basedOn());
        }
        return look;
    }

    private static boolean shades(Element element, int depth) {
        if (element.name().equals("shd") && Properties.fill(element) != null) {
            return true;
        }
        return depth < LONGEST_CHAIN && element.children().stream().anyMatch(child -> shades(child, depth + 1));
    }
}
