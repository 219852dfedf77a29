/**
 * How problems leave the program: as text for people, and in the formats that build servers and editors' tools read. Knows problems and
 * where it runs, nothing of the site.
 */
@NullMarked
package org.plenary.report;

import org.jspecify.annotations.NullMarked;
