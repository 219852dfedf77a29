/**
 * Shows a site on this machine while it is edited: watches its files, keeps it in memory, renders the page that is asked for. Writes nothing but
 * what is kept in {@code .cache/}, and knows no template engine and no converter's inside.
 */
@NullMarked
package org.plenary.preview;

import org.jspecify.annotations.NullMarked;
