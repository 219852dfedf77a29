/**
 * What browsers have to know of a site to put it among a device's programs. Knows addresses, not what stands there.
 */
@NullMarked
package org.plenary.export.manifest;

import org.jspecify.annotations.NullMarked;
