/**
 * How translations stand to their originals, what changed since, and the reports of it. Knows no page of the site and no file on disk.
 */
@NullMarked
package org.plenary.translation;

import org.jspecify.annotations.NullMarked;
