/**
 * What visitors search in: the words of each page of a language, as JSON for a script. Knows nothing of how they search.
 */
@NullMarked
package org.plenary.export.search;

import org.jspecify.annotations.NullMarked;
