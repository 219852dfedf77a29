/**
 * Feeds of the news and of changes in the programme, RFC 4287 and JSON Feed 1.1. Knows no other export.
 */
@NullMarked
package org.plenary.export.feed;

import org.jspecify.annotations.NullMarked;
