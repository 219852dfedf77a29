package org.plenary.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.language.Language;
import org.plenary.problem.Suggestion;

/** Reads what a site asks of its translations. */
final class TranslationRulesReader {

    private final Values values;

    TranslationRulesReader(Values values) {
        this.values = values;
    }

    /** @param languages of the site */
    TranslationRules read(List<Language> languages) {
        return new TranslationRules(
                values.isYes(Setting.SHOW_OUTDATED),
                values.oneOf(Setting.TRANSLATIONS).equals("error"),
                shares(languages));
    }

    private Map<Language, TranslationRules.Share> shares(List<Language> languages) {
        Map<Language, TranslationRules.Share> shares = new HashMap<>();
        List<String> tags = languages.stream().map(Language::tag).toList();
        for (String key : values.keys(Setting.SHARE)) {
            String tag = key.substring(Setting.SHARE.beginning().length());
            if (tags.contains(tag)) {
                share(key).ifPresent(share -> shares.put(new Language(tag), share));
            } else {
                values.bad(key, "'" + tag + "' is not a language of this site", Suggestion.hint(tag, tags));
            }
        }
        return shares;
    }

    private Optional<TranslationRules.Share> share(String key) {
        String value = values.value(key).orElse("");
        if (value.matches("\\d|[1-9]\\d|100")) {
            return Optional.of(new TranslationRules.Share(Integer.parseInt(value), values.place(key)));
        }
        values.bad(key, "'" + value + "' is not a percentage", "write a number from 0 to 100, such as 90");
        return Optional.empty();
    }
}
