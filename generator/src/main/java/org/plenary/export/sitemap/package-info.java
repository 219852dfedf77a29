/**
 * What crawlers are told of the site as a whole. Knows addresses, not what stands there.
 */
@NullMarked
package org.plenary.export.sitemap;

import org.jspecify.annotations.NullMarked;
