package dev.assay.documents.html;

import java.util.Arrays;

/**
 * How much a rule weighs against another (CSS Selectors 4, section 17): ids before classes before names, and where these are equal the later
 * one.
 *
 * @param own whether it stands at the element itself
 * @param ids how many ids its selector names
 * @param classes how many classes, attributes and states
 * @param names how many elements
 * @param order how many rules came before
 */
record Weight(boolean own, int ids, int classes, int names, int order) implements Comparable<Weight> {

    /** What attributes of old HTML say yields to every rule. */
    static final Weight PRESENTATION = new Weight(false, -1, 0, 0, 0);

    static final Weight OWN = new Weight(true, 0, 0, 0, 0);

    /** The weight of one selector without commas. */
    static Weight of(String selector, int order) {
        int ids = 0;
        int classes = 0;
        int names = 0;
        char before = ' ';
        boolean inBrackets = false;
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (c == '[') {
                classes++;
                inBrackets = true;
            } else if (c == ']') {
                inBrackets = false;
            } else if (!inBrackets) {
                boolean element = c == ':' && before == ':';
                ids += c == '#' ? 1 : 0;
                classes += c == '.' || (c == ':' && !element && !selector.startsWith(":not(", i)) ? 1 : 0;
                classes -= element ? 1 : 0;
                names += element || (Character.isLetter(c) && " >+~(,".indexOf(before) >= 0) ? 1 : 0;
            }
            before = c;
        }
        return new Weight(false, ids, classes, names, order);
    }

    @Override
    public int compareTo(Weight other) {
        int[] mine = {own ? 1 : 0, ids, classes, names, order};
        int[] theirs = {other.own ? 1 : 0, other.ids, other.classes, other.names, other.order};
        return Arrays.compare(mine, theirs);
    }
}
