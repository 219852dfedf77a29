/**
 * The goals of Maven: each reads its parameters, calls the generator and tells what came of it. Knows nothing of how a site is read.
 */
@NullMarked
package org.plenary.maven;

import org.jspecify.annotations.NullMarked;
