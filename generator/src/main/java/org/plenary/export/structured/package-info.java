/**
 * What pages tell search engines about their subjects, in the words of schema.org. Knows no other export.
 */
@NullMarked
package org.plenary.export.structured;

import org.jspecify.annotations.NullMarked;
