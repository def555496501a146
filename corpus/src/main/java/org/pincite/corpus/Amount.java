package org.pincite.corpus;

import java.math.BigDecimal;

/**
 * A sum of money.
 *
 * @param value in units of the currency, ex.: 150000000 for "$150 million"
 * @param currency ISO 4217, ex.: {@code USD}
 * @param asWritten ex.: {@code $150 million}
 */
public record Amount(BigDecimal value, String currency, String asWritten, Evidence evidence) {}
