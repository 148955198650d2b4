package dev.assay.server.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.web.BadSetting;
import dev.assay.server.web.PublicAddress;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** What whoever runs the server must give for a provider. */
class ProviderTest {

    private static final Map<String, Object> USABLE = Map.of(
            "assay.oidc.issuer", "https://login.example.org/realm",
            "assay.oidc.client", "assay",
            "assay.oidc.secret", "secret",
            "assay.address", "https://jobs.example.org");

    @Test
    void withoutAnIssuerThereIsNoProvider() {
        try (AnnotationConfigApplicationContext none = started("assay.oidc.issuer", " ")) {
            assertThat(none.getBeansOfType(Provider.class)).isEmpty();
        }
    }

    @Test
    void itIsCalledByItsHostWhereNoNameIsGiven() {
        try (AnnotationConfigApplicationContext named = started("assay.oidc.name", "Tidewater");
                AnnotationConfigApplicationContext nameless = started("assay.oidc.name", "")) {
            assertThat(named.getBean(Provider.class).name()).isEqualTo("Tidewater");
            assertThat(nameless.getBean(Provider.class).name()).isEqualTo("login.example.org");
        }
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
        assertThatThrownBy(() -> started(setting, value))
                .rootCause()
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith(words);
    }

    private static AnnotationConfigApplicationContext started(String setting, String value) {
        Map<String, Object> settings = new TreeMap<>(USABLE);
        settings.put(setting, value);
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("given", settings));
        context.register(PublicAddress.class, Provider.class);
        context.refresh();
        return context;
    }
}
