/**
 * Gets what is to be imported: from a file, a folder, or the one address that the editor typed. Knows no formats.
 */
@NullMarked
package org.plenary.intake.fetch;

import org.jspecify.annotations.NullMarked;
