/**
 * Where the files of a theme are: in the site's own folders, and below them those that come with the program. Knows nothing of what is in
 * them.
 */
@NullMarked
package org.plenary.theme;

import org.jspecify.annotations.NullMarked;
