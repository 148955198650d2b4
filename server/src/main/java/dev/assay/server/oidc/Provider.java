package dev.assay.server.oidc;

import dev.assay.server.account.OtherEntrance;
import dev.assay.server.web.AddressSetting;
import dev.assay.server.web.BadSetting;
import dev.assay.server.web.PublicAddress;
import java.net.URI;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The provider that whoever runs the server named; none is where nothing was named. */
@Component
final class Provider implements OtherEntrance {

    /** Its only name in addresses. */
    static final String ID = "oidc";

    /** Below these addresses the way to the provider begins and ends. */
    static final String START = "/oauth2/authorization/";

    static final String RETURN = "/login/oauth2/code/";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String issuer;
    private final String client;
    private final String secret;
    private final String name;

    Provider(
            @Value("${assay.oidc.issuer:}") String issuer,
            @Value("${assay.oidc.client:}") String client,
            @Value("${assay.oidc.secret:}") String secret,
            @Value("${assay.oidc.name:}") String name,
            PublicAddress publicAddress) {
        this.issuer = issuer.strip();
        this.client = client.strip();
        this.secret = secret.strip();
        if (this.issuer.isEmpty()) {
            this.name = "";
            return;
        }
        String host = AddressSetting.of(
                        this.issuer,
                        Provider::isSafe,
                        "ASSAY_OIDC_ISSUER is no address of a provider; give the one that it names as its issuer,"
                                + " like https://login.example.org/realm")
                .getHost();
        this.name = name.isBlank() ? host : name.strip();
        if (this.client.isEmpty() || this.secret.isEmpty()) {
            throw new BadSetting("ASSAY_OIDC_ISSUER needs ASSAY_OIDC_CLIENT and ASSAY_OIDC_SECRET as well;"
                    + " give what the provider calls the client's id and secret");
        }
        publicAddress.requireNamed("ASSAY_OIDC_ISSUER");
    }

    private static boolean isSafe(URI address) {
        return ("https".equals(address.getScheme())
                        || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(address.getHost())))
                && address.getQuery() == null
                && address.getFragment() == null;
    }

    @Override
    public boolean isNamed() {
        return !issuer.isEmpty();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String path() {
        return START + ID;
    }

    String issuer() {
        return issuer;
    }

    String client() {
        return client;
    }

    String secret() {
        return secret;
    }
}
