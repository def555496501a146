package org.pincite.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.AddressList;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Embedded;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/**
 * Reads an e-mail: its From, To, Cc, Date and Subject lines, then its body, of which the plain form is taken where there
 * are several. Attachments, forwarded messages among them, are embedded files.
 */
final class MailReader {
    static final String MEDIA_TYPE = "message/rfc822";
    private static final int MAX_DEPTH = 24;

    private final Extractor.Options options;

    MailReader(Extractor.Options options) {
        this.options = options;
    }

    Extraction read(byte[] bytes) {
        try {
            DefaultMessageBuilder builder = new DefaultMessageBuilder();
            builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            try {
                return new Reading(message).read();
            } finally {
                message.dispose();
            }
        } catch (IOException e) {
            return new Rejected(MEDIA_TYPE, Reason.DAMAGED, "the message cannot be read: " + Messages.of(e));
        }
    }

    private final class Reading {
        private final Message message;
        private final Blocks out = new Blocks(options.maxChars());
        private final Map<String, String> metadata = new TreeMap<>();
        private final List<Embedded> attachments = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();
        private boolean bodyWritten;

        Reading(Message message) {
            this.message = message;
        }

        Extraction read() throws IOException {
            header("From", "mail.from", mailboxes(message.getFrom()));
            header("To", "mail.to", addresses(message.getTo()));
            header("Cc", null, addresses(message.getCc()));
            Field date =
                    message.getHeader() == null ? null : message.getHeader().getField("Date");
            header("Date", null, date == null ? "" : date.getBody().strip());
            header("Subject", "mail.subject", message.getSubject());
            Field list =
                    message.getHeader() == null ? null : message.getHeader().getField("List-Id");
            if (list != null && !list.getBody().isBlank()) {
                metadata.put("mail.list", list.getBody().replaceAll("\\s+", " ").strip());
            }
            String iso = isoDate(date == null ? "" : date.getBody().strip(), message.getDate());
            if (iso != null) {
                metadata.put("mail.date", iso);
            }
            out.block();
            part(message, 0);
            if (out.full()) {
                warnings.add(Messages.truncated(options.maxChars(), 0));
            }
            Text text = Marker.markUnpaged(out.build());
            if (text.chars().isBlank() && attachments.isEmpty()) {
                return new Rejected(MEDIA_TYPE, Reason.NO_TEXT, "the message has neither headers nor a body");
            }
            return new Extracted(MEDIA_TYPE, false, text, metadata, attachments, warnings);
        }

        private void header(String name, @Nullable String key, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                String clean = value.replaceAll("\\s+", " ").strip();
                out.text(name + ": " + clean);
                out.lineBreak();
                if (key != null) {
                    metadata.put(key, clean);
                }
            }
        }

        private void part(Entity entity, int depth) throws IOException {
            Body body = entity.getBody();
            if (depth > MAX_DEPTH) {
                warnings.add(new Warning("truncated", 0, "parts are nested more than " + MAX_DEPTH + " deep"));
            } else if (body instanceof Multipart multipart) {
                if (multipart.getSubType().equalsIgnoreCase("alternative")) {
                    alternative(multipart, depth);
                } else {
                    for (Entity child : multipart.getBodyParts()) {
                        part(child, depth + 1);
                    }
                }
            } else if (body instanceof Message attached) {
                attach(attached);
            } else if (body instanceof SingleBody single) {
                single(entity, single);
            }
        }

        /** Of several forms of one text, the plain one that is not empty, else the last, which is the richest. */
        private void alternative(Multipart multipart, int depth) throws IOException {
            Entity chosen = null;
            for (Entity child : multipart.getBodyParts()) {
                if ("text/plain".equals(child.getMimeType())
                        && child.getBody() instanceof SingleBody single
                        && !decode(child, single).isBlank()) {
                    chosen = child;
                    break;
                }
                chosen = child;
            }
            if (chosen != null) {
                part(chosen, depth + 1);
            }
        }

        private void single(Entity entity, SingleBody body) throws IOException {
            String type = entity.getMimeType() == null
                    ? "text/plain"
                    : entity.getMimeType().toLowerCase(Locale.ROOT);
            boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType())
                    || (entity.getFilename() != null && bodyWritten);
            if (!attached && type.equals("text/plain")) {
                out.block();
                out.preformatted(decode(entity, body));
                out.block();
                bodyWritten = true;
            } else if (!attached && type.equals("text/html")) {
                out.block();
                HtmlReader.write(decode(entity, body), out);
                bodyWritten = true;
            } else if (!isPictureOfBody(entity, type)) {
                String name = entity.getFilename();
                attach(name == null || name.isBlank() ? "part-" + (attachments.size() + 1) : name, bytes(body));
            }
        }

        private void attach(Message attached) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new DefaultMessageWriter().writeMessage(attached, bytes);
            String subject = attached.getSubject();
            attach(
                    (subject == null || subject.isBlank() ? "message" : subject.replace('/', '-')) + ".eml",
                    bytes.toByteArray());
        }

        private void attach(String name, byte[] bytes) {
            if (bytes.length > 0 && attachments.size() < EmbeddedFiles.MAX_FILES) {
                attachments.add(new Embedded(name, bytes));
            }
        }
    }

    private static boolean isPictureOfBody(Entity entity, String type) {
        return type.startsWith("image/")
                && entity.getHeader() != null
                && entity.getHeader().getField("Content-ID") != null
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    private static byte[] bytes(SingleBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.writeTo(out);
        return out.toByteArray();
    }

    private static String decode(Entity entity, SingleBody body) throws IOException {
        byte[] bytes = bytes(body);
        String name = entity.getHeader() == null || entity.getHeader().getField("Content-Type") == null
                ? null
                : entity.getCharset();
        if (name == null || name.equalsIgnoreCase("us-ascii")) {
            return Charsets.decode(bytes);
        }
        try {
            return new String(bytes, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charsets.decode(bytes);
        }
    }

    /** With the zone as written; in UTC where the words are no date but the parser made one of them. */
    private static @Nullable String isoDate(String written, @Nullable Date parsed) {
        String words = written.replaceAll("\\s*\\([^)]*\\)\\s*$", "");
        try {
            return OffsetDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toString();
        } catch (DateTimeException e) {
            return parsed == null
                    ? null
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                            parsed.toInstant().atOffset(ZoneOffset.UTC));
        }
    }

    private static String mailboxes(@Nullable MailboxList list) {
        if (list == null) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (Mailbox mailbox : list) {
            names.add(name(mailbox));
        }
        return String.join(", ", names);
    }

    private static String addresses(@Nullable AddressList list) {
        return list == null ? "" : mailboxes(list.flatten());
    }

    private static String name(Mailbox mailbox) {
        String name = mailbox.getName();
        return name == null || name.isBlank() ? mailbox.getAddress() : name + " <" + mailbox.getAddress() + ">";
    }
}
