/**
 * Whether the links to other sites lead anywhere. The one place that knows the network; content is not trusted, so it never asks what only
 * this machine could reach. Knows nothing of pages.
 */
@NullMarked
package org.plenary.links;

import org.jspecify.annotations.NullMarked;
