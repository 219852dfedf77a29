/**
 * Documents to read: declarations, reports, notes. (Named so because {@code document} means a content file here.)
 */
@NullMarked
package org.plenary.library;

import org.jspecify.annotations.NullMarked;
