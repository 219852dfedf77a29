/**
 * How far a long piece of work has come, for whoever watches it on a terminal. It knows the library that keeps the line, and not what the
 * work is.
 */
@NullMarked
package org.plenary.progress;

import org.jspecify.annotations.NullMarked;
