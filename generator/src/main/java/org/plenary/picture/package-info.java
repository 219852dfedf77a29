/**
 * Makes what is published of pictures, once, and keeps it. Knows files of {@code content/media/}, and no page.
 */
@NullMarked
package org.plenary.picture;

import org.jspecify.annotations.NullMarked;
