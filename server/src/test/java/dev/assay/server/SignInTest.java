package dev.assay.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.assay.server.OpenIdProvider.Person;
import dev.assay.server.account.Accounts;
import dev.assay.server.account.Member;
import dev.assay.server.account.Role;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Signing in with a provider, and what of a provider's words is not believed. */
@ExtendWith(TestServer.class)
class SignInTest {

    private static final String START = "/oauth2/authorization/oidc";

    private final Company company;
    private final OpenIdProvider provider;

    SignInTest(Company company) {
        this.company = company;
        this.provider = company.provider();
    }

    @AfterEach
    void isHonestAgain() {
        provider.signs(provider.honest());
    }

    @Test
    void someoneGoesToTheProviderAndComesBackLoggedIn(Browser browser) {
        Member member = company.hire(Role.RECRUITER);
        provider.knows(subject(), member.email(), true);
        Walk walk = new Walk(browser, company);
        walk.opens("/login");
        walk.looks("login-with-provider");
        browser.follows("Sign in with " + OpenIdProvider.NAME);
        browser.presses(member.email());

        browser.waitsToSee("Log out");
        assertThat(browser.path()).startsWith("/jobs");
        assertThat(browser.text()).contains("Jobs");
        walk.ends();
    }

    @Test
    void theFirstTimeAVerifiedAddressTellsWhoItIsAndFromThenOnTheProvidersNameForThem() {
        Member member = company.hire(Role.RECRUITER);
        String subject = subject();
        Person person = provider.knows(subject, member.email().replace("person", "PERSON"), true);
        Visit visit = company.visit();
        visit.sees("/login");
        String before = visit.session();

        assertThat(signsIn(visit, person)).endsWith("/jobs");
        assertThat(visit.session()).isNotEqualTo(before);
        assertThat(visit.sees("/account").body()).contains(member.email());
        assertThat(audit("binding.made", member)).contains("\"account\":\"" + member.id() + "\"");
        assertThat(audit("login.succeeded", member)).contains("\"detail\":\"provider\"");

        Person renamed = provider.knows(subject, "another." + member.email(), false);
        assertThat(signsIn(company.visit(), renamed)).endsWith("/jobs");
    }

    @Test
    void whoeverGetsAnAddressLaterDoesNotGetTheAccountUnlessAnAdministratorUnbindsIt() {
        Member member = company.hire(Role.RECRUITER);
        assertThat(signsIn(company.visit(), provider.knows(subject(), member.email(), true)))
                .endsWith("/jobs");
        Person later = provider.knows(subject(), member.email(), true);
        assertThat(signsIn(company.visit(), later)).endsWith("/login?provider=anothers");
        String end = "/people/" + member.id() + "/binding/end";

        assertThat(company.visit(member).sends(end, "/account", Map.of()).statusCode())
                .isEqualTo(403);
        Visit administrator = company.visit(company.administrator());
        assertThat(administrator.sees("/people").body()).contains("Unbind from the provider: " + member.email());
        assertThat(administrator.sends(end, "/people", Map.of()).statusCode()).isEqualTo(302);

        assertThat(signsIn(company.visit(), later)).endsWith("/jobs");
        assertThat(audit("binding.ended", member))
                .contains("\"account\":\"" + company.administrator().id() + "\"");
    }

    @Test
    void noAccountIsMadeOfAnAddressAndNoneIsOpenedByOneThatIsNotVerified() {
        Member member = company.hire(Role.RECRUITER);
        Person stranger = provider.knows(subject(), "stranger@example.org", true);
        Person careless = provider.knows(subject(), member.email(), false);
        Person lookalike = provider.knows(subject(), member.email().replace("o", "\u03bf"), true);
        Person kelvin = provider.knows(subject(), "\u212a@example.org", true);
        company.part(Accounts.class).make(company.administrator(), "k@example.org", Company.PASSWORD, Role.RECRUITER);

        refuses(stranger, "unknown");
        refuses(careless, "unverified");
        refuses(lookalike, "unverified");
        refuses(kelvin, "unverified");
        assertThat(company.part(Accounts.class).find("stranger@example.org")).isEmpty();
        assertThat(company.visit().sees("/login?provider=unknown").body())
                .contains("No account here has the address that " + OpenIdProvider.NAME + " knows you by.");
    }

    private void refuses(Person person, String why) {
        long before = entries("login.refused");
        Visit visit = company.visit();
        assertThat(signsIn(visit, person)).as(person.email()).endsWith("/login?provider=" + why);
        assertThat(visit.sees("/jobs").statusCode()).as("not logged in").isEqualTo(302);
        assertThat(entries("login.refused")).isEqualTo(before + 1);
    }

    @Test
    void aTokenThatProvesNothingLetsNoOneIn() throws JOSEException {
        Member member = company.hire(Role.RECRUITER);
        Person person = provider.knows(subject(), member.email(), true);
        Date anHourAgo = Date.from(Instant.now().minus(Duration.ofHours(1)));
        var another = new RSAKeyGenerator(2048).keyID(provider.key().getKeyID()).generate();
        Map<String, OpenIdProvider.Signing> forgeries = new LinkedHashMap<>();
        forgeries.put("another nonce", claims -> provider.honest().sign(claims.claim("nonce", "guessed")));
        forgeries.put("no nonce", claims -> provider.honest().sign(claims.claim("nonce", null)));
        forgeries.put("another issuer", claims -> provider.honest().sign(claims.issuer("https://login.example.org")));
        forgeries.put("another audience", claims -> provider.honest().sign(claims.audience("another-client")));
        forgeries.put("expired", claims -> provider.honest().sign(claims.expirationTime(anHourAgo)));
        forgeries.put("without an end", claims -> provider.honest().sign(claims.expirationTime(null)));
        forgeries.put("without a signature", claims -> new PlainJWT(claims.build()).serialize());
        forgeries.put("another key", claims -> OpenIdProvider.signed(claims.build(), another));
        forgeries.put(
                "signed with the secret",
                claims -> byMac(claims.build(), provider.secret().repeat(2)));
        forgeries.put(
                "signed with the public key",
                claims -> byMac(claims.build(), provider.key().toPublicJWK().toJSONString()));
        forgeries.put("no token at all", _ -> "");

        forgeries.forEach((what, forgery) -> {
            provider.signs(forgery);
            Visit visit = company.visit();
            assertThat(signsIn(visit, person)).as(what).endsWith("/login?provider=failed");
            assertThat(visit.sees("/jobs").statusCode()).as(what).isEqualTo(302);
        });
        provider.signs(provider.honest());
        assertThat(signsIn(company.visit(), person)).endsWith("/jobs");
        assertThat(company.program(company.administrator())
                        .gets("/api/v1/audit?action=login.refused&subject=account")
                        .body())
                .contains("UNPROVEN");
    }

    private static String byMac(JWTClaimsSet claims, String secret) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    @Test
    void anAnswerThatWasNotAskedForOrCameBeforeLetsNoOneIn() {
        Member member = company.hire(Role.RECRUITER);
        Person person = provider.knows(subject(), member.email(), true);
        URI answer = provider.identifies(person, asked(company.visit(), START));

        Visit another = company.visit();
        assertThat(location(another, answer)).as("of another browser").endsWith("/login?provider=failed");
        asked(another, START);
        assertThat(location(another, answer)).as("of another attempt").endsWith("/login?provider=failed");
        assertThat(location(another, URI.create(answer.getPath() + "?error=invalid_id_token&state=x")))
                .endsWith("/login?provider=failed");

        Visit visit = company.visit();
        URI own = provider.identifies(person, asked(visit, START));
        assertThat(location(visit, own)).endsWith("/jobs");
        assertThat(location(company.visit(), own)).as("the second time").endsWith("/login?provider=failed");
    }

    @Test
    void noAddressThatIsSentAlongLeadsElsewhere() {
        Member member = company.hire(Role.RECRUITER);
        Person person = provider.knows(subject(), member.email(), true);
        String elsewhere = "https://elsewhere.example";
        Visit visit = company.visit();
        URI asked = asked(visit, START + "?redirect_uri=" + elsewhere + "&continue=" + elsewhere + "&url=" + elsewhere);

        assertThat(OpenIdProvider.fields(asked.getRawQuery()))
                .containsEntry(
                        "redirect_uri",
                        company.server()
                                .address()
                                .resolve("/login/oauth2/code/oidc")
                                .toString())
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge")
                .doesNotContainValue(elsewhere);
        URI answer = provider.identifies(person, asked);
        assertThat(location(visit, URI.create(answer + "&continue=" + elsewhere + "&redirect=" + elsewhere)))
                .isEqualTo(company.server().address().resolve("/jobs").toString());
        assertThat(asked(visit, "/oauth2/authorization/another").toString()).endsWith("/login?provider=failed");
    }

    @Test
    void oneGetsToThePageThatOneWantedToSee() {
        Member member = company.hire(Role.RECRUITER);
        Visit visit = company.visit();
        visit.sees("/account");

        assertThat(signsIn(visit, provider.knows(subject(), member.email(), true)))
                .contains("/account");
    }

    @Test
    void anAddressThatTheTokenDoesNotTellIsAskedOfTheProvider() {
        Member member = company.hire(Role.RECRUITER);
        provider.signs(
                claims -> provider.honest().sign(claims.claim("email", null).claim("email_verified", null)));

        assertThat(signsIn(company.visit(), provider.knows(subject(), member.email(), true)))
                .endsWith("/jobs");
        refuses(provider.knows(subject(), member.email(), false), "unverified");
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private String signsIn(Visit visit, Person person) {
        return signsIn(company, visit, person);
    }

    /** Goes there and back; where that leads in the end. */
    static String signsIn(Company company, Visit visit, Person person) {
        return location(visit, company.provider().identifies(person, asked(visit, START)));
    }

    private static URI asked(Visit visit, String path) {
        return URI.create(visit.sees(path).headers().firstValue("location").orElseThrow());
    }

    private static String location(Visit visit, URI path) {
        return visit.sees(path.getRawPath() + "?" + path.getRawQuery())
                .headers()
                .firstValue("location")
                .orElseThrow();
    }

    private String audit(String action, Member member) {
        return company.program(company.administrator())
                .gets("/api/v1/audit?action=" + action + "&subject=" + member.id())
                .body();
    }

    private long entries(String action) {
        return company.program(company.administrator())
                .gets("/api/v1/audit?action=" + action + "&subject=account")
                .body()
                .split("\"action\"", -1)
                .length;
    }
}
