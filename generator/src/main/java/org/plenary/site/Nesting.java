package org.plenary.site;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.plenary.programme.Session;
import org.plenary.source.DocumentType;
import org.plenary.source.SourceFile;

/** Which sessions are part of which. */
record Nesting(Works works) {

    Optional<Work> parent(Work session) {
        return session.facts().get(Session.PARENT).flatMap(id -> works.find(SourceFile.key(DocumentType.SESSION, id)));
    }

    /** The ids of what a session is part of, and what that is part of, and so on; its own too when they go round in a circle. */
    Set<String> ancestors(Work session) {
        Set<String> ancestors = new LinkedHashSet<>();
        Optional<Work> next = parent(session);
        while (next.isPresent() && ancestors.add(next.get().id())) {
            next = parent(next.get());
        }
        return ancestors;
    }

    boolean isPartOf(Work part, Work whole) {
        return ancestors(part).contains(whole.id());
    }
}
