package org.plenary.site;

import java.util.Optional;
import org.plenary.entry.Address;

/**
 * A page that no document is the subject of, such as that of a day.
 *
 * @param template name of the template in {@code templates/pages/}, without ending
 * @param key the same in every language: {@code day/2017-11-16}, {@code kind/workshop}, {@code changes}
 * @param topic what it shows, when there are several of its template: a {@link org.plenary.programme.Day} or a {@link Selection}
 * @param indexed whether search engines may show it
 * @param formOf the page that it is another form of, for print say: search engines should show that one
 */
public record Special(
        String template,
        String key,
        Address address,
        Optional<Record> topic,
        boolean indexed,
        Optional<Address> formOf) {}
