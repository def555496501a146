package org.pincite.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.SearchRequest;

/**
 * Where one page of hits ends and the next begins: the last hit's place in the order. It is good for the very index it was
 * made from; document numbers mean nothing in another.
 */
final class Cursor {
    private Cursor() {}

    static String after(ScoreDoc last, String version, SearchRequest.Sort sort) {
        String value = last instanceof FieldDoc field && field.fields != null
                ? String.valueOf(field.fields[0])
                : Integer.toString(Float.floatToIntBits(last.score));
        String plain = version + ' ' + sort + ' ' + last.doc + ' ' + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequestException if the cursor is damaged, of another order, or of an index that has changed since */
    static @Nullable ScoreDoc read(@Nullable String cursor, String version, SearchRequest.Sort sort, int maxDoc) {
        if (cursor == null) {
            return null;
        }
        String[] parts;
        try {
            parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("the cursor is damaged; search again from the first page");
        }
        if (parts.length != 4) {
            throw new BadRequestException("the cursor is damaged; search again from the first page");
        }
        if (!parts[0].equals(version)) {
            throw new BadRequestException(
                    "the cursor has expired: documents were added or removed since; search again from the first page");
        }
        if (!parts[1].equals(sort.name())) {
            throw new BadRequestException("the cursor belongs to sort=" + parts[1].toLowerCase(java.util.Locale.ROOT)
                    + "; use it with that, or search again from the first page");
        }
        try {
            int doc = Integer.parseInt(parts[2]);
            if (doc < 0 || doc >= maxDoc) {
                throw new BadRequestException("the cursor is damaged; search again from the first page");
            }
            if (sort == SearchRequest.Sort.RELEVANCE) {
                return new ScoreDoc(doc, Float.intBitsToFloat(Integer.parseInt(parts[3])));
            }
            return new FieldDoc(doc, Float.NaN, new Object[] {Long.parseLong(parts[3])});
        } catch (NumberFormatException e) {
            throw new BadRequestException("the cursor is damaged; search again from the first page");
        }
    }
}
