package org.plenary.asciidoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.plenary.content.Body;
import org.plenary.problem.Code;

/** One text on its way through Asciidoctor. */
final class Conversion {

    /** Goes before each text, so that nothing of it can be taken for a header. */
    static final List<String> BEFORE = List.of("A text has no header.", "");

    private final Captions captions;
    private final Findings findings;

    Conversion(Captions captions, Findings findings) {
        this.captions = captions;
        this.findings = findings;
    }

    Body run(Asciidoctor asciidoctor, List<LogRecord> log) {
        BlockLines blocks = new BlockLines(findings);
        Document document = asciidoctor.load(findings.text().text(), options());
        document.getBlocks().remove(0);
        String html = blocks.mark(document) ? document.convert() : "";
        Complaints.add(log, blocks, findings);
        if (html.length() > Limits.HTML) {
            findings.add(
                    0, Code.REFUSED, "this text would become a page of absurd size", "split it into several pages");
            return Body.EMPTY;
        }
        return new BodyCleaner(captions, blocks.headings(), findings).clean(html);
    }

    /** Secure: Asciidoctor reads no file. Attributes are set by API, so that no text can change them. */
    private Options options() {
        Map<String, Object> attributes = new HashMap<>(captions.attributes());
        attributes.put("attribute-missing", "warn");
        attributes.put("doctype", "article");
        attributes.put("relfilesuffix", ".adoc");
        attributes.put("idprefix", "");
        attributes.put("idseparator", "-");
        attributes.put("imagesdir", "");
        attributes.put("stylesheet", "");
        Attributes built = Attributes.builder().build();
        built.setAttributes(attributes);
        return Options.builder()
                .safe(SafeMode.SECURE)
                .backend("html5")
                .standalone(false)
                .sourcemap(true)
                .attributes(built)
                .build();
    }
}
