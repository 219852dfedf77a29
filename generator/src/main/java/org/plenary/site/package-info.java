/**
 * The whole site in each of its languages, its addresses and its list of pages. Pure: no file is read or written.
 */
@NullMarked
package org.plenary.site;

import org.jspecify.annotations.NullMarked;
