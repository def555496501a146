package org.pincite.lucene;

import java.util.List;
import org.pincite.query.Query;

/**
 * The shape of a word, folded as the words of the index are.
 *
 * @param start letters that it begins with
 * @param shape all of it: letters, {@code ?} for one of any, {@code *} for any number
 * @param more letters that may follow
 */
record Shape(String start, String shape, int more) {

    static Shape of(Query.Pattern pattern) {
        StringBuilder folded = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (char c : pattern.shape().toCharArray()) {
            if (c == '?' || c == '*') {
                fold(letters, folded);
                folded.append(c);
            } else {
                letters.append(c);
            }
        }
        fold(letters, folded);
        int end = 0;
        while (end < folded.length() && folded.charAt(end) != '?' && folded.charAt(end) != '*') {
            end++;
        }
        return new Shape(folded.substring(0, end), folded.toString(), pattern.more());
    }

    private static void fold(StringBuilder letters, StringBuilder folded) {
        List<String> terms = QueryCompiler.terms(letters.toString());
        folded.append(String.join("", terms));
        letters.setLength(0);
    }

    boolean fits(String word) {
        if (more == 0) {
            return fits(word, word.length());
        }
        for (int end = Math.max(0, word.length() - more); end <= word.length(); end++) {
            if (fits(word, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first {@code length} characters are of the shape; goes back to the last {@code *} only, so it is linear. */
    private boolean fits(String word, int length) {
        int at = 0;
        int in = 0;
        int star = -1;
        int resume = 0;
        while (at < length) {
            if (in < shape.length() && shape.charAt(in) == '*') {
                star = in++;
                resume = at;
            } else if (in < shape.length() && (shape.charAt(in) == '?' || shape.charAt(in) == word.charAt(at))) {
                in++;
                at++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (in < shape.length() && shape.charAt(in) == '*') {
            in++;
        }
        return in == shape.length();
    }
}
