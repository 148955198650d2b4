package dev.assay.server.account;

import dev.assay.server.web.Frame;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who works with the server.
 *
 * @param fault why someone could not be added; null where nothing is wrong
 */
record PeoplePage(
        Frame frame, List<Member> members, @Nullable String fault) {
    PeoplePage {
        members = List.copyOf(members);
    }

    List<Role> roles() {
        return List.of(Role.values());
    }

    String words(Role role) {
        String words = role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
