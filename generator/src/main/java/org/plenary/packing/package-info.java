/**
 * Other forms of a site's texts, smaller, that stand beside them and that web servers send instead (ADR 19). Only it knows Brotli.
 */
@NullMarked
package org.plenary.packing;

import org.jspecify.annotations.NullMarked;
