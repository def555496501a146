package org.pincite.http;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** How an original is handed over: a name that is safe to save under, and a media type that no browser runs. */
final class Attachment {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final int LONGEST = 200;
    private static final Set<String> HARMLESS = Set.of(
            "application/pdf",
            "application/msword",
            "application/rtf",
            "application/zip",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "message/rfc822",
            "text/plain",
            "image/tiff",
            "image/png",
            "image/jpeg");

    private Attachment() {}

    /** The value of {@code Content-Disposition} (RFC 6266): the last part of the path, in ASCII and as it is. */
    static String header(String path) {
        String name = name(path);
        StringBuilder ascii = new StringBuilder();
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append("%%%02X".formatted((int) c));
            }
        }
        name.chars()
                .forEach(c -> ascii.append(c < 0x20 || c > 0x7e || c == '"' || c == '\\' || c == '%' ? '_' : (char) c));
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    /** The type, if it is one that is shown without being run; else that of mere bytes. */
    static String mediaType(String found) {
        String bare = found.split(";", 2)[0].strip();
        return HARMLESS.contains(bare) ? bare : "application/octet-stream";
    }

    /** The file's own name, without folders or characters that deceive or control. */
    private static String name(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean = last.codePoints()
                .filter(c -> Character.getType(c) != Character.CONTROL
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String named = clean.isEmpty() || clean.equals(".") || clean.equals("..") ? "document" : clean;
        return named.length() <= LONGEST
                ? named
                : named.substring(named.offsetByCodePoints(named.length(), -LONGEST / 2));
    }
}
