package org.pincite.corpus;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Identity of a document: the SHA-256 of its bytes, as 64 lower-case hexadecimal digits. The same file in two folders is
 * one document; a file whose bytes change is another document.
 */
public record DocumentId(String hex) {
    public DocumentId {
        if (!isValid(hex)) {
            throw new IllegalArgumentException("a document id is 64 lower-case hexadecimal digits, was: " + hex);
        }
    }

    public static DocumentId of(byte[] bytes) {
        try {
            return new DocumentId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static boolean isValid(String hex) {
        return hex.length() == 64 && hex.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    @Override
    public String toString() {
        return hex;
    }
}
