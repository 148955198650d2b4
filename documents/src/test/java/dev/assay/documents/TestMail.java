package dev.assay.documents;

import java.util.Base64;

/** Writes mails for tests. */
public final class TestMail {

    private TestMail() {}

    /** A mail with a short text and one attached file. */
    public static String withAttachment(String name, byte[] file) {
        return """
                From: Mara Lindqvist <mara@example.org>
                To: jobs@example.com
                Subject: Application
                Message-ID: <1@example.org>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b1"

                --b1
                Content-Type: multipart/alternative; boundary="b2"

                --b2
                Content-Type: text/plain; charset=utf-8

                Please find my résumé attached. Secretly: Cobol.
                --b2
                Content-Type: text/html; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                <p>Please find my r=E9sum=E9 attached.</p>
                --b2--
                --b1
                Content-Type: application/octet-stream; name="%s"
                Content-Disposition: attachment; filename="%s"
                Content-Transfer-Encoding: base64

                %s
                --b1--
                """.formatted(name, name, Base64.getMimeEncoder().encodeToString(file));
    }
}
