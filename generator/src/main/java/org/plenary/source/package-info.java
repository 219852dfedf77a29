/**
 * Which files there are: their language, type and id, from folder and name alone. Never reads what a file says.
 */
@NullMarked
package org.plenary.source;

import org.jspecify.annotations.NullMarked;
