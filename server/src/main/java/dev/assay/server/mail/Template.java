package dev.assay.server.mail;

import dev.assay.text.BundledFile;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mails that there are, each as a file beside this class: a line with the subject, an empty one, and the text, with places like
 * <code>{{job}}</code> for what is different each time.
 */
@Schema(name = "MailTemplate")
public enum Template {
    /** To an applicant: the application has arrived. */
    RECEIVED("Application received"),
    /** The same to one who agreed to be kept for other roles. */
    KEPT("Application received, and kept"),
    /** To a candidate: a person took the application further. */
    ONWARD("Taken further"),
    /** To a candidate: a person decided against, and why. */
    REJECTED("Rejected, with the reason"),
    /** To a candidate: the application is closed at their own wish. */
    WITHDRAWN("Withdrawn"),
    /** To a colleague: the link that makes their account. */
    INVITATION("Invitation");

    private static final String SUBJECT = "Subject: ";
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z]+)}}");

    private final String words;
    private final String subject;
    private final String text;

    Template(String words) {
        this.words = words;
        String file = new BundledFile(Template.class, name().toLowerCase(Locale.ROOT) + ".txt").text();
        int end = file.indexOf("\n\n");
        this.subject = file.substring(SUBJECT.length(), end);
        this.text = file.substring(end + 2);
    }

    /** What people read. */
    public String words() {
        return words;
    }

    /** The mail with its places filled, once each: what a value holds is not looked at again. */
    public Message with(Map<String, String> values) {
        Set<String> unused = new TreeSet<>(values.keySet());
        Message message = new Message(filled(subject, values, unused), filled(text, values, unused));
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(this + " has no place for " + unused);
        }
        return message;
    }

    private String filled(String with, Map<String, String> values, Set<String> unused) {
        return PLACE.matcher(with).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException(this + " needs " + place.group(1));
            }
            unused.remove(place.group(1));
            return Matcher.quoteReplacement(value.strip());
        });
    }
}
