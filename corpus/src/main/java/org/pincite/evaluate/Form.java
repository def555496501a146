package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;

/** A kind of gold row: how it is told from others, and what is asked of the readers. */
interface Form {
    /** Under which name its rows are counted, ex.: {@code captions}. */
    String kind();

    /** The fields of a row, for a person who writes one. */
    String fields();

    boolean fits(JsonNode row);

    /** @throws GoldException if the row names what is not there */
    void check(Row row, Readers readers, Checks checks) throws GoldException;
}
