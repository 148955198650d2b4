package dev.assay.server.account;

import dev.assay.server.web.NotFound;
import dev.assay.server.web.Unusable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everyone's accounts over REST, for administrators. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Accounts")
class AccountApi {

    private final Accounts accounts;
    private final Invitations invitations;
    private final SecondFactor factor;
    private final Bindings bindings;

    AccountApi(Accounts accounts, Invitations invitations, SecondFactor factor, Bindings bindings) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.factor = factor;
        this.bindings = bindings;
    }

    /**
     * An account.
     *
     * @param on whether it lets its holder in
     * @param secondFactor whether it asks for a code beside the password
     * @param bound whether it is bound to someone of the provider
     */
    @Schema(name = "Account")
    record Answer(String id, String email, String role, boolean on, boolean secondFactor, boolean bound) {}

    /** An account that is to be made. */
    @Schema(name = "AccountWanted")
    record Wanted(
            @Nullable String email,
            @Nullable String password,
            @Nullable Role role) {}

    /** Someone who was asked to make their account, and until when they can. */
    @Schema(name = "Invitation")
    record Invited(String email, String role, Instant until) {
        static Invited of(Invitations.Invited invited) {
            return new Invited(invited.email(), invited.role().name(), invited.until());
        }
    }

    /** Someone who is to be asked. */
    @Schema(name = "InvitationWanted")
    record Asked(@Nullable String email, @Nullable Role role) {}

    /** Whether an account is to let its holder in. */
    @Schema(name = "SwitchWanted")
    record Switching(@Nullable Boolean on) {}

    @GetMapping("/accounts")
    @Operation(operationId = "listAccounts", summary = "Everyone's accounts, by address")
    List<Answer> all(@AuthenticationPrincipal Member member) {
        member.requireAdministrator();
        Set<UUID> off = accounts.switchedOff();
        Set<UUID> holders = factor.holders();
        Set<UUID> bound = bindings.bound();
        return accounts.all().stream()
                .map(each -> new Answer(
                        each.id().toString(),
                        each.email(),
                        each.role().name(),
                        !off.contains(each.id()),
                        holders.contains(each.id()),
                        bound.contains(each.id())))
                .toList();
    }

    @PostMapping("/accounts")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addAccount", summary = "Makes someone's account")
    Answer make(@AuthenticationPrincipal Member member, @RequestBody Wanted wanted) {
        member.requireAdministrator();
        String email = Objects.requireNonNullElse(wanted.email(), "");
        String password = Objects.requireNonNullElse(wanted.password(), "");
        return switch (accounts.make(member, email, password, role(wanted.role()))) {
            case Accounts.Made.Done(Member made) -> find(member, made.id());
            case Accounts.Made.Refused(String reason) -> throw new Unusable(reason);
        };
    }

    @PostMapping("/accounts/{account}/switch")
    @Operation(
            operationId = "switchAccount",
            summary = "Switches an account off, which lets no one in by it, or on again")
    Answer set(@AuthenticationPrincipal Member member, @PathVariable UUID account, @RequestBody Switching wanted) {
        member.requireAdministrator();
        if (wanted.on() == null) {
            throw new Unusable("Say in on whether the account lets its holder in.");
        }
        accounts.set(member, account, wanted.on() ? Accounts.Switch.ON : Accounts.Switch.OFF);
        return find(member, account);
    }

    private Answer find(Member member, UUID account) {
        return all(member).stream()
                .filter(each -> each.id().equals(account.toString()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @DeleteMapping("/accounts/{account}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "removeSecondFactor", summary = "Takes off the second factor of someone who lost it")
    void removeSecondFactor(@AuthenticationPrincipal Member member, @PathVariable UUID account) {
        factor.remove(member, account);
    }

    @DeleteMapping("/accounts/{account}/binding")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "endBinding",
            summary = "Unbinds an account, whose holder is another person for the provider now")
    void endBinding(@AuthenticationPrincipal Member member, @PathVariable UUID account) {
        bindings.end(member, account);
    }

    @GetMapping("/invitations")
    @Operation(
            operationId = "listInvitations",
            summary = "Those who were asked to make their account and still can, by address")
    List<Invited> invited(@AuthenticationPrincipal Member member) {
        member.requireAdministrator();
        return invitations.open().stream().map(Invited::of).toList();
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "invite", summary = "Asks someone by mail to make their account")
    Invited invite(@AuthenticationPrincipal Member member, @RequestBody Asked asked) {
        member.requireAdministrator();
        String email = Objects.requireNonNullElse(asked.email(), "").strip();
        invitations.invite(member, email, role(asked.role())).ifPresent(reason -> {
            throw new Unusable(reason);
        });
        return invitations.open().stream()
                .filter(each -> each.email().equalsIgnoreCase(email))
                .map(Invited::of)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @DeleteMapping("/invitations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "endInvitation", summary = "Ends an invitation")
    void endInvitation(@AuthenticationPrincipal Member member, @RequestParam(defaultValue = "") String email) {
        member.requireAdministrator();
        invitations.end(member, email);
    }

    private static Role role(@Nullable Role role) {
        if (role == null) {
            throw new Unusable("Say in role what the person works as.");
        }
        return role;
    }
}
