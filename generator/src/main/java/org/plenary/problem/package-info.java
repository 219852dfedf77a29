/**
 * What is wrong with a site, where, and what to do about it. Knows nothing of AsciiDoc, JBake or the site's model.
 */
@NullMarked
package org.plenary.problem;

import org.jspecify.annotations.NullMarked;
