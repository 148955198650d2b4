package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who works with the server.
 *
 * @param invited those who have not answered yet
 * @param fault why someone could not be added; null where nothing is wrong
 */
record PeoplePage(
        Frame frame,
        List<Member> members,
        List<Invitations.Invited> invited,
        @Nullable String fault) {
    PeoplePage {
        members = List.copyOf(members);
        invited = List.copyOf(invited);
    }

    List<Role> roles() {
        return List.of(Role.values());
    }

    String until(Invitations.Invited invited) {
        return Moments.day(invited.until());
    }
}
