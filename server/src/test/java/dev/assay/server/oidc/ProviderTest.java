package dev.assay.server.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.web.BadSetting;
import dev.assay.server.web.PublicAddress;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;

/** What whoever runs the server must give for a provider. */
class ProviderTest {

    private static final Map<String, String> USABLE = Map.of(
            "assay.oidc.issuer", "https://login.example.org/realm",
            "assay.oidc.client", "assay",
            "assay.oidc.secret", "secret",
            "assay.address", "https://jobs.example.org");

    @Test
    void withoutAnIssuerThereIsNoProvider() {
        assertThat(with("assay.oidc.issuer", " ").isNamed()).isFalse();
    }

    @Test
    void itIsCalledByItsHostWhereNoNameIsGiven() {
        assertThat(with("assay.oidc.name", "Tidewater").name()).isEqualTo("Tidewater");
        assertThat(with("assay.oidc.name", "").name()).isEqualTo("login.example.org");
    }

    @Test
    void whatIsMissingOrUnsafeIsNamed() {
        refuses("assay.oidc.issuer", "login.example.org", "ASSAY_OIDC_ISSUER is no address of a provider");
        refuses("assay.oidc.issuer", "http://login.example.org", "ASSAY_OIDC_ISSUER is no address of a provider");
        refuses("assay.oidc.issuer", "https://login.example.org/?a=b", "ASSAY_OIDC_ISSUER is no address of a provider");
        refuses("assay.oidc.issuer", "https://login example", "ASSAY_OIDC_ISSUER is no address of a provider");
        refuses("assay.oidc.client", "", "ASSAY_OIDC_ISSUER needs ASSAY_OIDC_CLIENT and ASSAY_OIDC_SECRET");
        refuses("assay.oidc.secret", " ", "ASSAY_OIDC_ISSUER needs ASSAY_OIDC_CLIENT and ASSAY_OIDC_SECRET");
        refuses("assay.address", "", "ASSAY_OIDC_ISSUER needs ASSAY_ADDRESS");
    }

    private static void refuses(String setting, String value, String words) {
        assertThatThrownBy(() -> with(setting, value))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith(words);
    }

    private static Provider with(String setting, String value) {
        Map<String, String> settings = new TreeMap<>(USABLE);
        settings.put(setting, value);
        return new Provider(
                settings.getOrDefault("assay.oidc.issuer", ""),
                settings.getOrDefault("assay.oidc.client", ""),
                settings.getOrDefault("assay.oidc.secret", ""),
                settings.getOrDefault("assay.oidc.name", ""),
                new PublicAddress(settings.getOrDefault("assay.address", ""), new StandardEnvironment()));
    }
}
