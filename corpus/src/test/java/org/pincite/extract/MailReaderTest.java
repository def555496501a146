package org.pincite.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pincite.extract.ExtractorTest.extracted;

import org.junit.jupiter.api.Test;
import org.pincite.extract.Extraction.Embedded;
import org.pincite.extract.Extraction.Extracted;

class MailReaderTest {
    private static final String MAIL = """
            From: Ann Baker <ann@bakery.example>
            To: "Mill, Old" <mill@mill.example>
            Date: Thu, 29 Dec 2022 17:33:18 -0500
            Subject: =?utf-8?Q?Short_sacks_=E2=80=93_again?=
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b1"

            --b1
            Content-Type: multipart/alternative; boundary="b2"

            --b2
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            The sacks are =E2=80=9Cshort=E2=80=9D.

            See the note.
            --b2
            Content-Type: text/html; charset=utf-8

            <p>The sacks are <b>short</b> in HTML.</p>
            --b2--
            --b1
            Content-Type: text/plain; name="note.txt"
            Content-Disposition: attachment; filename="note.txt"
            Content-Transfer-Encoding: base64

            VGVuIG91bmNlcy4=
            --b1--
            """.replace("\n", "\r\n");

    @Test
    void a_message_is_its_headers_and_its_plain_body() {
        Extracted read = extracted(MAIL.getBytes(UTF_8), "m.eml");

        assertThat(read.mediaType()).isEqualTo("message/rfc822");
        assertThat(read.text().chars())
                .isEqualTo("From: Ann Baker <ann@bakery.example>\nTo: Mill, Old <mill@mill.example>\n"
                        + "Date: Thu, 29 Dec 2022 17:33:18 -0500\nSubject: Short sacks – again\n\n"
                        + "The sacks are “short”.\n\nSee the note.\n");
        assertThat(read.metadata())
                .containsEntry("mail.subject", "Short sacks – again")
                .containsEntry("mail.from", "Ann Baker <ann@bakery.example>")
                .containsEntry("mail.date", "2022-12-29T17:33:18-05:00");
    }

    @Test
    void attachments_are_files_of_their_own() {
        Extracted read = extracted(MAIL.getBytes(UTF_8), "m.eml");

        assertThat(read.embedded()).extracting(Embedded::name).containsExactly("note.txt");
        assertThat(new String(read.embedded().getFirst().bytes(), UTF_8)).isEqualTo("Ten ounces.");
    }

    @Test
    void a_message_in_html_alone_is_read_as_text() {
        String mail =
                MAIL.replace("text/plain; charset=utf-8", "text/x-nothing").replace("See the note.", "");

        assertThat(extracted(mail.getBytes(UTF_8), "m.eml").text().chars()).contains("The sacks are short in HTML.");
    }
}
