package org.plenary.site;

import java.util.Locale;
import org.plenary.language.Language;
import org.plenary.problem.Code;
import org.plenary.problem.Problems;
import org.plenary.settings.TranslationRules;
import org.plenary.settings.TranslationRules.Share;
import org.plenary.translation.Figures;
import org.plenary.translation.Translation;
import org.plenary.translation.Translations;

/** What a site asks of its translations by its settings; by default nothing. */
final class TranslationChecks {

    private static final Language EDITORS = new Language("en");
    private static final int TENTHS = 10;

    private TranslationChecks() {}

    static void run(TranslationRules rules, Translations translations, Problems problems) {
        if (rules.outdatedRefused()) {
            translations.outdated().stream()
                    .filter(Translation::published)
                    .forEach(one -> problems.add(
                            one.place(),
                            Code.OUTDATED_TRANSLATION,
                            one.original().name() + " has changed since this was translated",
                            "once this says the same, write " + one.line()));
        }
        rules.shares().forEach((language, share) -> check(language, share, translations.figures(language), problems));
    }

    private static void check(Language language, Share share, Figures figures, Problems problems) {
        if (!figures.reach(share.percent())) {
            String name = language.nameIn(EDITORS);
            problems.add(
                    share.place(),
                    Code.TOO_FEW_TRANSLATIONS,
                    figures.current() + " of " + figures.published()
                            + " published texts have a current translation into " + name + ", " + percent(figures)
                            + " %; at least " + share.percent() + " % are asked for",
                    "translate or renew some of those that ./mvnw plenary:status names, or ask for less");
        }
    }

    /** With a tenth, and never more than it is: it must not look like enough. */
    private static String percent(Figures figures) {
        int tenths = figures.current() * TENTHS * 100 / figures.published();
        return String.format(Locale.ROOT, "%d.%d", tenths / TENTHS, tenths % TENTHS);
    }
}
