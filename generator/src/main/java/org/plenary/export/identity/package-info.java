/**
 * The names that things keep for ever, whatever their titles, languages and addresses. Knows no format.
 */
@NullMarked
package org.plenary.export.identity;

import org.jspecify.annotations.NullMarked;
