package org.plenary.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plenary.content.Common;
import org.plenary.content.Document;
import org.plenary.language.Spelling;
import org.plenary.partners.Organisation;
import org.plenary.people.Person;
import org.plenary.source.DocumentType;

/**
 * Finds documents by what people call them, in any language and order of words: title, short title, acronym, slug, file name. Safe for many
 * threads.
 *
 * <pre>{@code
 * names.of(DocumentType.PERSON, "Somers, Bart"); // bart-somers
 * }</pre>
 */
final class Names {

    private final Map<DocumentType, Map<String, Set<String>>> ids = new ConcurrentHashMap<>();

    private final Works works;

    Names(Works works) {
        this.works = works;
    }

    /** The ids of a type by all names; made when the first name is looked for, because mostly nobody looks. */
    private Map<String, Set<String>> byName(DocumentType type) {
        return ids.computeIfAbsent(type, wanted -> {
            Map<String, Set<String>> byName = new HashMap<>();
            works.ids(wanted).forEach(id -> add(byName, id, id));
            works.all().stream()
                    .filter(work -> work.type() == wanted && !work.isOrphan())
                    .forEach(work -> work.texts().values().stream()
                            .flatMap(Names::names)
                            .forEach(name -> add(byName, name, work.id())));
            return byName;
        });
    }

    private static void add(Map<String, Set<String>> byName, String name, String id) {
        byName.computeIfAbsent(Spelling.anyOrder(name), n -> new TreeSet<>()).add(id);
    }

    private static Stream<String> names(Document text) {
        Stream<String> words = Stream.of(Common.SHORT_TITLE, Common.SLUG, Organisation.ACRONYM, Person.SORT_NAME)
                .flatMap(attribute -> text.fields().get(attribute).stream());
        return Stream.concat(Stream.of(text.title()), words);
    }

    /** The ids of the documents that have a name, which may also be the path of a file. */
    Set<String> of(DocumentType type, String name) {
        return byName(type).getOrDefault(Spelling.anyOrder(bare(name)), Set.of());
    }

    /** The ids of the documents whose names have all words of a name, or some and no others. */
    Set<String> like(DocumentType type, String name) {
        Set<String> wanted = words(Spelling.anyOrder(bare(name)));
        Set<String> found = new TreeSet<>();
        byName(type).forEach((known, same) -> {
            Set<String> given = words(known);
            if (given.containsAll(wanted) || wanted.containsAll(given)) {
                found.addAll(same);
            }
        });
        return found;
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(Arrays.asList(name.split(" ")));
    }

    /** The types that have a document of a name, with its id. */
    Map<DocumentType, String> anywhere(String name) {
        Map<DocumentType, String> found = new TreeMap<>();
        List.of(DocumentType.values())
                .forEach(type -> of(type, name).stream().findFirst().ifPresent(id -> found.put(type, id)));
        return found;
    }

    /** {@code ../people/bart-somers.adoc[Bart]} as {@code bart-somers}. */
    private static String bare(String name) {
        String path = name.replaceFirst("\\[.*$", "").replaceFirst("#.*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.(?:adoc|html?)$", "");
    }

    /** {@code a}, {@code a or b}. */
    static String either(Collection<String> ids) {
        return String.join(" or ", ids);
    }
}
