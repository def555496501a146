package org.pincite.sample;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Writes a source as an e-mail: the keys {@code from}, {@code to}, {@code cc}, {@code date}, {@code subject} are its header;
 * {@code attach} names a source whose file goes with it; {@code outlet} makes it a newsletter with an HTML part.
 */
final class MailWriter {
    private static final String BOUNDARY = "=_pincite_sample_boundary";

    private MailWriter() {}

    static byte[] write(Source source) {
        List<Block> blocks = Markup.read(source.body());
        StringBuilder mail = new StringBuilder();
        for (String header : List.of("From", "To", "Cc", "Date", "Subject", "Message-ID", "List-Id")) {
            String value = source.key(header.toLowerCase(java.util.Locale.ROOT), "");
            if (!value.isEmpty()) {
                mail.append(header).append(": ").append(value).append('\n');
            }
        }
        boolean newsletter = !source.key("outlet", "").isEmpty();
        mail.append("MIME-Version: 1.0\nContent-Type: multipart/")
                .append(newsletter ? "alternative" : "mixed")
                .append("; boundary=\"")
                .append(BOUNDARY)
                .append("\"\n\n");
        part(mail, "text/plain; charset=utf-8", "8bit", TextWriter.paragraphs(blocks), "");
        if (newsletter) {
            part(mail, "text/html; charset=utf-8", "8bit", HtmlWriter.page(source), "");
        }
        for (String name : source.all("attach")) {
            Source attached = Source.read(source.file().resolveSibling(name));
            String base64 = Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(SampleCorpus.bytes(attached));
            part(mail, "application/" + attached.key("format"), "base64", base64 + "\n", SampleCorpus.name(attached));
        }
        mail.append("--").append(BOUNDARY).append("--\n");
        return mail.toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void part(StringBuilder mail, String type, String encoding, String text, String fileName) {
        mail.append("--")
                .append(BOUNDARY)
                .append("\nContent-Type: ")
                .append(type)
                .append('\n');
        if (!fileName.isEmpty()) {
            mail.append("Content-Disposition: attachment; filename=\"")
                    .append(fileName)
                    .append("\"\n");
        }
        mail.append("Content-Transfer-Encoding: ")
                .append(encoding)
                .append("\n\n")
                .append(text)
                .append('\n');
    }
}
