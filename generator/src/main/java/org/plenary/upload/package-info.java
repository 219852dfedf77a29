/**
 * What of a baked site goes to a storage of objects, in what order, and what goes away there (ADR 24). Knows files, their headers and what
 * was uploaded before; the storage itself, and how it is asked, is behind {@link org.plenary.upload.Storage}.
 */
@NullMarked
package org.plenary.upload;

import org.jspecify.annotations.NullMarked;
