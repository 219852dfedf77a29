/**
 * The settings of a site, from {@code jbake.properties}. Nothing is interpolated: a value is what stands in the file.
 */
@NullMarked
package org.plenary.settings;

import org.jspecify.annotations.NullMarked;
