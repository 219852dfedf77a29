/**
 * Content as chance makes it, the same for the same seed, for tests of what holds whatever an editor writes.
 */
@NullMarked
package org.plenary.chance;

import org.jspecify.annotations.NullMarked;
