/**
 * The forms that files for programs are written in: XML, JSON, plain text. Knows nothing of conferences.
 */
@NullMarked
package org.plenary.export.form;

import org.jspecify.annotations.NullMarked;
