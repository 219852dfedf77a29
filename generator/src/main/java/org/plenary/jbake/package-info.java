/**
 * The one place that knows JBake and FreeMarker: JBake starts us, FreeMarker lays pages out.
 */
@NullMarked
package org.plenary.jbake;

import org.jspecify.annotations.NullMarked;
