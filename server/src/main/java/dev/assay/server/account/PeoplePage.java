package dev.assay.server.account;

import dev.assay.server.web.Frame;
import dev.assay.server.web.Moments;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who works with the server.
 *
 * @param secured the accounts that have a second factor
 * @param bound the accounts that are someone of the provider
 * @param off the accounts that let no one in
 * @param invited those who have not answered yet
 * @param fault why someone could not be added; null where nothing is wrong
 */
record PeoplePage(
        Frame frame,
        List<Member> members,
        Set<UUID> secured,
        Set<UUID> bound,
        Set<UUID> off,
        List<Invitations.Invited> invited,
        @Nullable String fault) {
    PeoplePage {
        members = List.copyOf(members);
        invited = List.copyOf(invited);
    }

    List<Role> roles() {
        return List.of(Role.values());
    }

    boolean isSecured(Member member) {
        return secured.contains(member.id());
    }

    boolean isBound(Member member) {
        return bound.contains(member.id());
    }

    boolean isOff(Member member) {
        return off.contains(member.id());
    }

    boolean isReader(Member member) {
        return frame.visitor() != null && member.id().equals(frame.visitor().id());
    }

    /** Whether the reader may take off the second factor: of their own account only with a code, on its page. */
    boolean mayRemove(Member member) {
        return isSecured(member) && !isReader(member);
    }

    String until(Invitations.Invited invited) {
        return Moments.day(invited.until());
    }
}
