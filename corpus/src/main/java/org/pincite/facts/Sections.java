package org.pincite.facts;

/**
 * One section of a code or all from one to another, ex.: {@code usc:18}, 2510 to 2523.
 *
 * @param code ex.: {@code usc:18}, {@code cal:pen}, {@code ill:740}
 * @param to equal to {@code from} for one section
 */
record Sections(String code, SectionNumber from, SectionNumber to) {
    /**
     * Reads a key of the taxonomy: {@code usc:15:2}, {@code cal:civ:1798.100-1798.199.100}. A hyphen is a range where what
     * stands after it is the greater number, and else part of the section: {@code usc:42:2000e-3}.
     */
    static Sections key(String key) {
        int colon = key.lastIndexOf(':');
        return of(key.substring(0, colon), key.substring(colon + 1));
    }

    /** Sections as written after the name of a code, ex.: {@code 1-2} or {@code 2000e-2(a)}. */
    static Sections of(String code, String written) {
        int hyphen = code.equals("ucc") || code.equals("ndcal") ? -1 : written.indexOf('-');
        if (hyphen > 0 && hyphen + 1 < written.length()) {
            SectionNumber from = SectionNumber.parse(written.substring(0, hyphen));
            SectionNumber to = SectionNumber.parse(written.substring(hyphen + 1));
            boolean range = !from.parts().isEmpty() && !to.parts().isEmpty() && from.compareTo(to) < 0;
            boolean plain = Character.isDigit(written.charAt(hyphen - 1)) || written.charAt(hyphen - 1) == ')';
            if (range && plain && Character.isDigit(written.charAt(hyphen + 1))) {
                return new Sections(code, from, to);
            }
        }
        SectionNumber one = SectionNumber.parse(written);
        return new Sections(code, one, one);
    }

    boolean isRange() {
        return !from.equals(to);
    }

    /** Whether {@code other} has a section in common with these. */
    boolean meets(Sections other) {
        if (!code.equals(other.code)) {
            return false;
        }
        if (!isRange() && !other.isRange()) {
            return from.has(other.from);
        }
        return from.compareTo(other.to) <= 0 && (other.from.compareTo(to) <= 0 || to.has(other.from));
    }
}
