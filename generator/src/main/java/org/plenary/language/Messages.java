package org.plenary.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The words of the interface in one language: {@code templates/i18n/messages_nl.properties}, patterns of ICU's {@code MessageFormat}
 * with named arguments.
 */
public final class Messages {

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private final AtomicReference<Map<String, Set<String>>> labels = new AtomicReference<>(Map.of());

    public Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Map.copyOf(patterns);
    }

    public Language language() {
        return language;
    }

    /** The locale that dates and numbers are written in, from the key {@code locale}: {@code en-GB} for {@code en}. */
    public ULocale locale() {
        return ULocale.forLanguageTag(patterns.getOrDefault("locale", language.tag()));
    }

    /**
     * The name of a language in this one, as it stands within a sentence. CLDR knows no name of most sign languages; the messages do, by keys
     * such as {@code language.vgt}.
     */
    public String nameOf(Language other) {
        return find("language." + other.tag(), Map.of()).orElseGet(() -> other.nameIn(language));
    }

    /** A message with its arguments filled in; empty when there is none of this key. */
    public Optional<String> find(String key, Map<String, ?> arguments) {
        return Optional.ofNullable(patterns.get(key)).map(pattern -> format(key, pattern, arguments));
    }

    /** What it is made of, by key. */
    public Map<String, String> patterns() {
        return patterns;
    }

    Set<String> keys() {
        return patterns.keySet();
    }

    /** The keys of the messages that say a text and nothing else, in the singular or the plural. */
    Set<String> keysOf(String text) {
        return labels.updateAndGet(made -> made.isEmpty() ? labels() : made)
                .getOrDefault(Spelling.plain(text), Set.of());
    }

    private Map<String, Set<String>> labels() {
        Map<String, Set<String>> made = new HashMap<>();
        for (String key : patterns.keySet()) {
            Stream.of(1, 2)
                    .flatMap(count -> find(key, Map.of("count", count)).stream())
                    .forEach(message -> made.computeIfAbsent(Spelling.plain(message), m -> new TreeSet<>())
                            .add(key));
        }
        return made;
    }

    private String format(String key, String pattern, Map<String, ?> arguments) {
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
