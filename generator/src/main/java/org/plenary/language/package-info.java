/**
 * Languages, interface messages, dates, slugs and sorting, by ICU and CLDR. Knows nothing of conferences.
 */
@NullMarked
package org.plenary.language;

import org.jspecify.annotations.NullMarked;
