package dev.assay.server.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people reach this server, for links in mails. It is what whoever runs the server says, and never what a request says: whoever
 * sends one could have others get links to anywhere.
 */
@Component
public final class PublicAddress {

    private final String named;
    private final Environment environment;

    public PublicAddress(@Value("${assay.address:}") String named, Environment environment) {
        this.named = named.strip();
        this.environment = environment;
        if (!this.named.isEmpty()) {
            AddressSetting.of(
                    named,
                    AddressSetting::isServer,
                    "ASSAY_ADDRESS is no address of a server; give the one that people open, like https://jobs.example.org");
        }
    }

    /** Refuses to start where a setting needs links that others can follow, and no one said where people reach this server. */
    public void requireNamed(String setting) {
        if (named.isEmpty()) {
            throw new BadSetting(setting + " needs ASSAY_ADDRESS as well, or links would lead to this machine alone;"
                    + " give the address that people open, like https://jobs.example.org");
        }
    }

    /** The address of a page, of which {@code path} is the path with its query. */
    public String of(String path) {
        String port = environment.getProperty("local.server.port", "8080");
        return URI.create(named.isEmpty() ? "http://localhost:" + port : named)
                .resolve(path)
                .toString();
    }
}
