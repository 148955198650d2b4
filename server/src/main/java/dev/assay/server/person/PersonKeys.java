package dev.assay.server.person;

import dev.assay.applicant.Material;
import dev.assay.resume.identity.Identity;
import dev.assay.resume.identity.IdentityReader;
import dev.assay.server.application.ApplicationRead;
import dev.assay.text.Document;
import dev.assay.text.Sha256;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps by what an application could be recognised as someone's, each time that one is read. */
@Component
class PersonKeys {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_TEXT = 80;

    private final PersonStore store;
    private final IdentityReader identities = new IdentityReader();

    PersonKeys(PersonStore store) {
        this.store = store;
    }

    @EventListener
    void keep(ApplicationRead read) {
        store.replace(read.application().id(), keys(read.material()));
    }

    /** A key of one kind. */
    record Key(Kind kind, String text) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byKind = kind.compareTo(other.kind);
            return byKind != 0 ? byKind : text.compareTo(other.text);
        }
    }

    /** What a key is made of, the surest first. */
    enum Kind {
        TEXT("the same text"),
        EMAIL("the same e-mail address"),
        NAME("the same name");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    SortedSet<Key> keys(Material material) {
        SortedSet<Key> keys = new TreeSet<>();
        for (Document document : material.resumes()) {
            Identity identity = identities.read(document);
            identity.details().stream()
                    .filter(detail -> detail.kind() == Identity.Kind.EMAIL)
                    .map(detail -> detail.text().strip().toLowerCase(Locale.ROOT))
                    .forEach(address -> keys.add(new Key(Kind.EMAIL, shortened(address))));
            identity.name()
                    .map(PersonKeys::name)
                    .filter(name -> name.contains(" "))
                    .ifPresent(name -> keys.add(new Key(Kind.NAME, shortened(name))));
            String letters = NO_LETTERS.matcher(document.text()).replaceAll(" ").strip();
            if (letters.length() >= SHORTEST_TEXT) {
                keys.add(new Key(Kind.TEXT, sha256(letters.toLowerCase(Locale.ROOT))));
            }
        }
        return keys;
    }

    /** The words of a name without accents, sorted: "Zuse, Konrad" is "Konrad Zuse". */
    static String name(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_LETTERS.split(plain))
                .filter(word -> !word.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String shortened(String key) {
        return key.length() <= 200 ? key : key.substring(0, 200);
    }

    private static String sha256(String text) {
        return Sha256.hex(text);
    }
}
