package org.plenary.asciidoc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.plenary.problem.Code;

/**
 * The classes and ids that a text may have. The theme's scripts and style sheets trust its own, so a text gets none of those: else it could
 * cover a page, hide words or break a script.
 */
final class Names {

    /** What ids of the theme begin with. */
    private static final String THEME = "p--";

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Pc}-]*");

    /** A heading may be longer; then nothing can link to it. */
    private static final int MAX_ID = 100;

    /** Roles that editors may give; those of a theme's own begin with {@code text-}. */
    private static final List<String> ROLES =
            List.of("figures", "lead", "line-through", "nowrap", "timeline", "underline");

    private static final Pattern OWN_ROLE = Pattern.compile(
            "text-[a-z0-9-]{1,60}|language-[A-Za-z0-9+#_-]{1,30}|halign-(center|right)|valign-(middle|bottom)");

    /** What {@link Shape} gives, and what Asciidoctor gives that a theme may want to style. */
    private static final Set<String> KEPT = words("admonition admonition__label admonition--note admonition--tip"
            + " admonition--important admonition--warning admonition--caution block-title checklist colist conum"
            + " exampleblock footnote footnotes imageblock keyseq listingblock literalblock quotation quotation__name"
            + " quotation__role sidebarblock table table-frame");

    /** What Asciidoctor gives that nobody needs, or that is the name of something else in a theme. */
    private static final Pattern DROPPED =
            Pattern.compile("abstract|admonitionblock|alt|anchor|appendix|arabic|attribution"
                    + "|bare|bibliography|big|button|caret|circle|content|decimal|details|disc|discrete|dlist|fit-content|float"
                    + "|footnoteref|frame-[a-z]+|glossary|grid-[a-z]+|halign-left|valign-top|hdlist[12]?|highlight|horizontal|icon|image|index|literal"
                    + "|lower(alpha|greek|roman)|menu|menuitem|menuref|menuseq|no-bullet|none|normal|olist|openblock|paragraph"
                    + "|partintro|pre-wrap|qanda|qlist|quoteblock|related|right|left|center|sect[0-6]|sectionbody|small|square"
                    + "|stemblock|stretch|stripes-[a-z]+|strong|submenu|tableblock|title|toc|sectlevel[0-9]|ulist|unnumbered"
                    + "|unresolved|unstyled|upper(alpha|roman)|verseblock|videoblock|audioblock|xref|fa.*|red");

    private final Findings findings;

    private Names(Findings findings) {
        this.findings = findings;
    }

    /** Leaves the names that a text may have, and tells of others that somebody wrote. */
    static void keep(Element body, Findings findings) {
        Names names = new Names(findings);
        body.select("[class]").forEach(names::keepClasses);
        body.select("[id]").forEach(names::keepId);
    }

    private void keepClasses(Element element) {
        Set<String> kept = new LinkedHashSet<>();
        for (String name : element.classNames()) {
            if (KEPT.contains(name)
                    || ROLES.contains(name)
                    || OWN_ROLE.matcher(name).matches()) {
                kept.add(name);
            } else if (!DROPPED.matcher(name).matches()) {
                refuse(
                        element,
                        name,
                        "a text can't have the role '" + name + "'",
                        "roles are " + String.join(", ", ROLES)
                                + ", and what a theme has for texts, which begins with text-; or leave it out");
            }
        }
        if (kept.isEmpty()) {
            element.removeAttr("class");
        } else {
            element.classNames(kept);
        }
    }

    private void keepId(Element element) {
        String id = element.id();
        boolean known = ID.matcher(id).matches() && !id.startsWith(THEME);
        if (!known || id.isEmpty() || id.length() > MAX_ID) {
            element.removeAttr("id");
        }
        if (!known) {
            refuse(
                    element,
                    id,
                    "'" + id + "' can't be the name of a place in a text",
                    "use letters, digits and hyphens, and begin with a letter");
        }
    }

    private void refuse(Element element, String name, String message, String hint) {
        findings.add(findings.text().nearest(HtmlLines.of(element), name), Code.REFUSED, message, hint);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
