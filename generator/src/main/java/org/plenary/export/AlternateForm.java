package org.plenary.export;

import org.plenary.entry.Address;

/**
 * The same as a page shows, for programs: what its {@code <link rel="alternate">} says.
 *
 * @param type media type
 * @param title what readers choose it by
 */
public record AlternateForm(String type, String title, Address address) {}
