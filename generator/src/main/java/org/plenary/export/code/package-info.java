/**
 * Pictures of addresses for the cameras of phones. Knows nothing of what stands at an address.
 */
@NullMarked
package org.plenary.export.code;

import org.jspecify.annotations.NullMarked;
