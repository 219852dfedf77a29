/**
 * The one place that knows AsciidoctorJ: turns a body into clean HTML, and its complaints into problems.
 */
@NullMarked
package org.plenary.asciidoc;

import org.jspecify.annotations.NullMarked;
