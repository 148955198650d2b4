package dev.assay.server.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.web.BadSetting;
import dev.assay.server.web.Unusable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where webhooks may go, and how they are signed. */
class WebhookRulesTest {

    private final Destinations destinations = new Destinations("https://hooks.example.org", "");

    @Test
    void theSignatureIsThatOfTheSpecificationsExample() {
        assertThat(Signature.of(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void anAddressOfAnAllowedOriginIsTaken() {
        assertThat(destinations.allowed("https://hooks.example.org:443/a?b=c")).hasHost("hooks.example.org");
    }

    @Test
    void aSettingThatIsNoAddressIsNamed() {
        assertThatThrownBy(() -> new Destinations("https://hooks.example.org, hooks example", ""))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("ASSAY_WEBHOOKS_TO holds something that is no address");
        assertThatThrownBy(() -> new Destinations("", "maybe"))
                .isInstanceOf(BadSetting.class)
                .hasMessage("ASSAY_WEBHOOKS_INTERNAL is neither true nor false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://hooks.example.org/",
                "https://hooks.example.org:8443/",
                "https://hooks.example.org@127.0.0.1/",
                "https://user@hooks.example.org/",
                "https://hooks.example.org.evil.example/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://hooks.example.org/#x",
                "file:///etc/passwd",
                "hooks.example.org",
                "",
                "https://hooks.example.org/ x"
            })
    void anyOtherIsRefused(String address) {
        assertThatThrownBy(() -> destinations.allowed(address)).isInstanceOf(Unusable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "2001::1",
                "fc00::1",
                "fe80::1",
                "ff02::1"
            })
    void noConnectionIsMadeToAnAddressThatIsNotPublic(String address) throws UnknownHostException {
        InetAddress[] found = {InetAddress.getByName("203.0.114.1"), InetAddress.getByName(address)};
        assertThatThrownBy(() -> destinations.addresses("hooks.example.org", found))
                .isInstanceOf(UnknownHostException.class);
    }

    @Test
    void publicAddressesAreConnectedTo() throws UnknownHostException {
        InetAddress[] found = {InetAddress.getByName("203.0.114.1"), InetAddress.getByName("2606:2800::1")};
        assertThat(destinations.addresses("hooks.example.org", found)).isEqualTo(found);
    }
}
