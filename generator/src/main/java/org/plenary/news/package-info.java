/**
 * News items, newest first.
 */
@NullMarked
package org.plenary.news;

import org.jspecify.annotations.NullMarked;
