/**
 * Keeps what an earlier bake made as long as nothing it was made from has changed (ADR 16). Knows outputs and what was read for them, and no page.
 */
@NullMarked
package org.plenary.reuse;

import org.jspecify.annotations.NullMarked;
