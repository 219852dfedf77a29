/**
 * Makes the same invented conference each time, as large as asked, in the shapes that generators read. It knows no generator but Plenary,
 * and that one only for the marks of translations.
 */
@NullMarked
package org.plenary.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
