/**
 * Runs processes and takes their measure. It knows neither generators nor the corpus.
 */
@NullMarked
package org.plenary.benchmark.measure;

import org.jspecify.annotations.NullMarked;
