package dev.assay.taxonomy;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with the mentions that are expected in it, written as <code>experience with {go:Go}</code>.
 *
 * @param text the text without the marks
 * @param mentions each expected mention as {@code id:words}, in the order of the text
 */
record MarkedText(String text, List<String> mentions) {

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<String> mentions = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('{'); open >= 0; open = marked.indexOf('{', at)) {
            int colon = marked.indexOf(':', open);
            int close = marked.indexOf('}', colon);
            String words = marked.substring(colon + 1, close);
            mentions.add(marked.substring(open + 1, colon) + "@" + (text.length() + open - at) + ":" + words);
            text.append(marked, at, open).append(words);
            at = close + 1;
        }
        return new MarkedText(text.append(marked.substring(at)).toString(), mentions);
    }

    /** The mentions that an annotator finds in the text, written like the expected ones. */
    List<String> found(Annotator annotator) {
        return annotator.annotate(text).stream()
                .map(mention -> mention.concept().id() + "@" + mention.start() + ":"
                        + text.substring(mention.start(), mention.end()))
                .toList();
    }
}
