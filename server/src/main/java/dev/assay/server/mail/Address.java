package dev.assay.server.mail;

import dev.assay.server.web.Unusable;
import java.util.regex.Pattern;

/**
 * An e-mail address, in the form that browsers take in fields for one. It holds nothing that could end a header or name a second
 * recipient.
 */
public record Address(String text) {

    private static final int LONGEST = 254; // RFC 5321
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")*");

    public Address {
        if (!isOne(text)) {
            throw new Unusable("Give an e-mail address like name@example.org.");
        }
    }

    /** Whether the text is an address to which mail can be sent. */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /** The address that someone typed. */
    public static Address of(String typed) {
        return new Address(typed.strip());
    }
}
