/**
 * Sessions, rooms and tracks, and how they follow each other. Knows no file and no page.
 */
@NullMarked
package org.plenary.programme;

import org.jspecify.annotations.NullMarked;
