/** The ornament of the site: routes that meet in a city, drawn from a seed. Knows nothing of conferences, pages or how it is shown. */
@NullMarked
package org.plenary.motif;

import org.jspecify.annotations.NullMarked;
