/** Tests of new projects: makes them, bakes them, looks at them in a browser. Knows nothing of the project that Plenary is developed in. */
@NullMarked
package org.plenary.archetype;

import org.jspecify.annotations.NullMarked;
