package org.plenary.baked;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Checks that each page says its language and writing direction. */
public final class PageLanguage {

    private PageLanguage() {}

    public static List<Fault> faults(BakedSite site) {
        List<Fault> faults = new ArrayList<>();
        for (BakedPage page : site.pages()) {
            String language = site.languageOf(page);
            expect(language, page.language(), "lang", page, faults);
            expect(direction(language), page.direction(), "dir", page, faults);
        }
        return faults;
    }

    private static void expect(String expected, String actual, String attribute, BakedPage page, List<Fault> faults) {
        if (!actual.equals(expected)) {
            faults.add(new Fault(page.address(), attribute + " is '" + actual + "' instead of '" + expected + "'"));
        }
    }

    private static String direction(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return ComponentOrientation.getOrientation(locale).isLeftToRight() ? "ltr" : "rtl";
    }
}
