/**
 * Measures Plenary and others on the same corpus. It knows how each is started, and nothing of how they work.
 */
@NullMarked
package org.plenary.benchmark;

import org.jspecify.annotations.NullMarked;
