/**
 * Gives the targets of {@code org.plenary.chance} to Jazzer, one class each because it tries one in a JVM. Knows nothing of what they check.
 */
@NullMarked
package org.plenary.fuzz;

import org.jspecify.annotations.NullMarked;
