package org.pincite.quote;

/**
 * What recognition from an image confuses. Two words are the same on this level if they are once each group of confusable
 * characters is written as one; a digit is never taken for another digit, nor for a letter, where the word is a number.
 */
final class Confusions {
    private Confusions() {}

    static boolean same(String a, String b) {
        if (isNumber(a) || isNumber(b)) {
            return false;
        }
        return skeleton(a).equals(skeleton(b));
    }

    private static boolean isNumber(String word) {
        int digits = (int) word.chars().filter(Character::isDigit).count();
        return digits * 2 >= word.length();
    }

    /** The word with each group of confusable characters written as one. */
    static String skeleton(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            if (c == 'r' && next == 'n') {
                out.append('m');
                i++;
            } else if (c == 'c' && next == 'l') {
                out.append('d');
                i++;
            } else if (c == 'v' && next == 'v') {
                out.append('w');
                i++;
            } else {
                out.append(
                        switch (c) {
                            case '1', 'I', '|', '!', 'i' -> 'l';
                            case '0', 'o' -> 'O';
                            case '5', 's' -> 'S';
                            case '8' -> 'B';
                            case 'Z', 'z' -> '2';
                            case 'q', '9' -> 'g';
                            case 'c' -> 'e';
                            case 'b' -> 'h';
                            case 't' -> 'f';
                            default -> c;
                        });
            }
        }
        return out.toString();
    }
}
