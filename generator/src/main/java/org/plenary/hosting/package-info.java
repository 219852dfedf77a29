/**
 * How a finished site is served: one table of response headers and one of types of files, and what each web server is told of them (ADR 18).
 * Knows addresses and names of files, and nothing of what stands there.
 */
@NullMarked
package org.plenary.hosting;

import org.jspecify.annotations.NullMarked;
