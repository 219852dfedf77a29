/**
 * How we come by a Chromium, and what it wants to know of files. Knows nothing of what is done with it.
 */
@NullMarked
package org.plenary.browser;

import org.jspecify.annotations.NullMarked;
