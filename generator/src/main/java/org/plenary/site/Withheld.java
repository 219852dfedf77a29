package org.plenary.site;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Why visitors don't get to see a document.
 *
 * @param draft whether its editor calls it a draft
 * @param from the moment from which it may be seen if it is no draft, in the time zone of the site
 */
public record Withheld(boolean draft, Optional<LocalDateTime> from) {}
