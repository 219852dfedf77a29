/**
 * People and the parts they play in sessions.
 */
@NullMarked
package org.plenary.people;

import org.jspecify.annotations.NullMarked;
