/**
 * Tells from which parts of a site something was made, so that it can be kept as long as none of them changes (ADR 16). Knows nothing of sites.
 */
@NullMarked
package org.plenary.trace;

import org.jspecify.annotations.NullMarked;
