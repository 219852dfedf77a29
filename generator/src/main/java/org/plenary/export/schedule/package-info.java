/**
 * The programme as conference apps read it, in the form of the c3voc. Knows no other export.
 */
@NullMarked
package org.plenary.export.schedule;

import org.jspecify.annotations.NullMarked;
