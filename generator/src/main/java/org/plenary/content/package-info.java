/**
 * What one file says: its header as typed attributes, its body as HTML. Knows no other file and no address.
 */
@NullMarked
package org.plenary.content;

import org.jspecify.annotations.NullMarked;
