/**
 * Every file that is made for programs and not for people. Knows no template; no file is read or written.
 */
@NullMarked
package org.plenary.export;

import org.jspecify.annotations.NullMarked;
