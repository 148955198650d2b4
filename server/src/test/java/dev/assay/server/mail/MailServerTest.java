package dev.assay.server.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.web.BadSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where mails may go, and how. */
class MailServerTest {

    @Test
    void whereNothingIsNamedNothingIsSent() {
        assertThat(new MailServer("", "", "", "").isNamed()).isFalse();
    }

    @Test
    void nothingIsSaidInTheClearToAServerElsewhere() {
        MailServer server = new MailServer("smtp://192.0.2.1", "jo", "secret", "jobs@example.org");

        assertThat(server.words()).isEqualTo("192.0.2.1:587");
        assertThat(server.properties())
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.auth", "true");
        assertThat(new MailServer("smtps://192.0.2.1", "", "", "jobs@example.org").properties())
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
        assertThatThrownBy(() -> new MailServer(server, "", "", "jobs@example.org"))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("ASSAY_MAIL_SERVER")
                .hasMessageNotContaining("secret");
    }

    @Test
    void withAServerGoesAnAddressThatMailsComeFrom() {
        assertThatThrownBy(() -> new MailServer("smtp://mail.example.org", "", "", ""))
                .isInstanceOf(BadSetting.class)
                .hasMessageContaining("ASSAY_MAIL_FROM");
    }
}
