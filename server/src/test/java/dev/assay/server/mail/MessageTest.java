package dev.assay.server.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.server.web.Unusable;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write never becomes a header of a mail, nor a second recipient. */
class MessageTest {

    private static final Address FROM = new Address("jobs@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Developer\r\nBcc: everyone@example.org",
                "Developer\nBcc: everyone@example.org",
                "Developer\rBcc: everyone@example.org",
                "Developer\r\n\r\nAnother body",
                "Developer\u2028Bcc: everyone@example.org",
                "Developer\u0085Bcc: everyone@example.org",
                "Développeuse\r\nBcc: everyone@example.org",
                "Developer =?utf-8?q?=0D=0ABcc=3A_everyone=40example=2Eorg?="
            })
    void aSubjectHoldsNoSecondHeader(String job) {
        Message message = Template.RECEIVED.with(Map.of("job", job, "link", "http://localhost/"));
        String headers = headers(mail("a@example.org", message));

        assertThat(headers.replaceAll("\r\n[ \t]", " ").lines())
                .noneMatch(line -> line.startsWith("Bcc"))
                .filteredOn(line -> line.startsWith("Subject: "))
                .hasSize(1);
        assertThat(headers.lines().map(line -> line.replaceAll(":.*", "")).filter(name -> !name.startsWith(" ")))
                .containsExactlyInAnyOrder(
                        "From",
                        "To",
                        "Subject",
                        "Date",
                        "Message-ID",
                        "Auto-Submitted",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org, b@example.org",
                "a@example.org b@example.org",
                "A <a@example.org>",
                "\"a b\"@example.org",
                "a@example.org>\r\nRCPT TO:<b@example.org",
                "@example.org",
                "a@",
                "a@-example.org",
                "a@example..org",
                "ä@example.org",
                ""
            })
    void anythingElseIsNoAddress(String text) {
        assertThatThrownBy(() -> Address.of(text)).isInstanceOf(Unusable.class);
    }

    @Test
    void aPlaceInsideAValueIsNotFilled() {
        assertThat(Template.WITHDRAWN
                        .with(Map.of("job", "{{job}} $1 \\ {{link}}"))
                        .subject())
                .isEqualTo("Your application: {{job}} $1 \\ {{link}}");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTemplateHasASubjectAndText(Template template) {
        Map<String, String> values = switch (template) {
            case RECEIVED -> Map.of("job", "Developer", "link", "http://localhost/");
            case WITHDRAWN -> Map.of("job", "Developer");
            case KEPT -> Map.of("job", "Developer", "until", "1 Jun 2027", "link", "http://localhost/");
            case ONWARD -> Map.of("job", "Developer", "step", "We go on.");
            case REJECTED -> Map.of("job", "Developer", "requirement", "Git", "reason", "Not shown.");
            case INVITATION -> Map.of("inviter", "a@example.org", "role", "recruiter", "link", "http://localhost/");
        };
        Message message = template.with(values);

        assertThat(message.subject()).isNotBlank().doesNotContain("{{", "Subject");
        assertThat(message.text()).startsWith("Good day,\n").doesNotContain("{{");
    }

    @Test
    void aMailIsTheSameEachTime() {
        Message message = new Message("Grüße", "Zeile eins\n.\nZeile drei, länger als " + "x".repeat(1200));

        assertThat(Letterhead.of(mail("a@example.org", message), FROM).bytes())
                .isEqualTo(Letterhead.of(mail("a@example.org", message), FROM).bytes());
        assertThat(headers(mail("a@example.org", message)))
                .contains("Message-ID: <some-id@example.org>", "Date: Mon, 1 Jun 2026 ");
    }

    private static String headers(Mail mail) {
        String whole = new String(Letterhead.of(mail, FROM).bytes(), US_ASCII);
        return whole.substring(0, whole.indexOf("\r\n\r\n"));
    }

    private static Mail mail(String to, Message message) {
        return new Mail(
                1,
                "some-id",
                Template.RECEIVED,
                new Address(to),
                message,
                Mail.State.KEPT,
                0,
                null,
                null,
                Instant.parse("2026-06-01T10:00:00Z"));
    }
}
