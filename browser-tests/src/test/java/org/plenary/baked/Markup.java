package org.plenary.baked;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Asks the Nu checker, the one behind validator.w3.org, about all pages. Not about style sheets: it doesn't know {@code @layer}.
 */
public final class Markup {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /**
     * The checker can't tell what {@code 'self'} is in a file, and takes JSON-LD for a script; the browser knows better, and its complaints are
     * faults too.
     */
    private static final List<String> POLICIES =
            List.of("Resource violates Content Security Policy", "Inline script violates Content Security Policy");

    private Markup() {}

    public static List<Fault> faults(BakedSite site) throws Exception {
        return faults(site, site.pages());
    }

    /** Of some of the pages. */
    static List<Fault> faults(BakedSite site, Collection<BakedPage> pages) throws Exception {
        SimpleDocumentValidator checker = new SimpleDocumentValidator(false, false, false);
        checker.setUpMainSchema(SCHEMA, new SystemErrErrorHandler());
        List<Fault> faults = new ArrayList<>();
        for (BakedPage page : pages) {
            check(site, page.file(), checker, faults);
        }
        return faults;
    }

    private static void check(BakedSite site, String file, SimpleDocumentValidator checker, List<Fault> faults)
            throws IOException, SAXException {
        checker.setUpValidatorAndParsers(new Report(file, faults), false, false);
        try (InputStream content = Files.newInputStream(site.folder().resolve(file))) {
            InputSource source = new InputSource(content);
            source.setEncoding("UTF-8");
            checker.checkHtmlInputSource(source);
        }
    }

    /** Makes a fault of each message. */
    private record Report(String file, List<Fault> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException message) {
            report(message);
        }

        @Override
        public void error(SAXParseException message) {
            report(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            report(message);
        }

        private void report(SAXParseException message) {
            String what = String.valueOf(message.getMessage());
            if (POLICIES.stream().noneMatch(what::startsWith)) {
                faults.add(new Fault(file + ":" + message.getLineNumber(), what));
            }
        }
    }
}
