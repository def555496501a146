package org.pincite.extract;

/** The time given to a file is over; thrown from inside parsers, which offer no other way out. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted() {
        super("time is over", null, false, false);
    }
}
