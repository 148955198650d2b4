package dev.assay.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.web.BadSetting;
import dev.assay.server.web.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.StandardEnvironment;

/** Where mails may go, and how. */
class MailServerTest {

    private static final PublicAddress ADDRESS =
            new PublicAddress("https://jobs.example.org", new StandardEnvironment());

    @Test
    void whereNothingIsNamedNothingIsSent() {
        assertThat(new MailServer("", "", "", "", ADDRESS).isNamed()).isFalse();
    }

    @Test
    void nothingIsSaidInTheClearToAServerElsewhere() {
        MailServer server = new MailServer("smtp://192.0.2.1", "jo", "secret", "jobs@example.org", ADDRESS);

        assertThat(server.words()).isEqualTo("192.0.2.1:587");
        assertThat(server.properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.auth", "true");
        assertThat(new MailServer("smtps://192.0.2.1", "", "", "jobs@example.org", ADDRESS).properties())
                .containsEntry("mail.transport.protocol", "smtps")
                .containsEntry("mail.smtps.port", "465");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org",
                "http://mail.example.org",
                "smtp://",
                "smtp://jo:secret@mail.example.org",
                "smtp:// x"
            })
    void aServerThatCannotBeOneIsNamed(String server) {
        assertThatThrownBy(() -> new MailServer(server, "", "", "jobs@example.org", ADDRESS))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("ASSAY_MAIL_SERVER")
                .hasMessageNotContaining("secret");
    }

    @Test
    void withAServerGoesAnAddressThatMailsComeFrom() {
        assertThatThrownBy(() -> new MailServer("smtp://mail.example.org", "", "", "", ADDRESS))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("ASSAY_MAIL_FROM");
    }

    @Test
    void withAServerGoesAnAddressThatLinksLeadTo() {
        PublicAddress none = new PublicAddress("", new StandardEnvironment());

        assertThatThrownBy(() -> new MailServer("smtp://mail.example.org", "", "", "jobs@example.org", none))
                .isInstanceOf(BadSetting.class)
                .hasMessageStartingWith("ASSAY_MAIL_SERVER needs ASSAY_ADDRESS as well");
        assertThat(new MailServer("", "", "", "", none).isNamed()).isFalse();
    }
}
