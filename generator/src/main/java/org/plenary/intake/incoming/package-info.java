/**
 * A programme as another tool tells it, whatever its format. Knows neither formats nor what is here already.
 */
@NullMarked
package org.plenary.intake.incoming;

import org.jspecify.annotations.NullMarked;
