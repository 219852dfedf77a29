/**
 * The service worker: what browsers keep of a site for when there is no network (ADR 20). Knows which pages there are, not what is on them.
 */
@NullMarked
package org.plenary.offline;

import org.jspecify.annotations.NullMarked;
