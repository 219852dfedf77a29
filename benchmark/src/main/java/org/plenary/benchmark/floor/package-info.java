/**
 * The floor: AsciidoctorJ and nothing else. What a generator in Java can't be faster than. It knows nothing of the rest.
 */
@NullMarked
package org.plenary.benchmark.floor;

import org.jspecify.annotations.NullMarked;
