/**
 * What the theme's own files are called when they are published: by what is in them (ADR 18). Knows paths and bytes, and no page.
 */
@NullMarked
package org.plenary.assets;

import org.jspecify.annotations.NullMarked;
