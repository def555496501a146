package org.pincite.engine;

import org.pincite.corpus.PinCite;

/**
 * Where a passage stands.
 *
 * @param page ordinal of the page it starts on
 * @param words the passage as a reader sees it: furniture left out, line-end hyphens closed, white space collapsed
 */
public record Place(int page, PinCite pinCite, String words) {}
