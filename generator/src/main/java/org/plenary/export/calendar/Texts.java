package org.plenary.export.calendar;

import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.parameter.Value;
import org.plenary.export.form.PlainText;
import org.plenary.language.Language;

/** What values and parameters of properties look like. */
final class Texts {

    private Texts() {}

    /** Text that can't end its line: a bare carriage return would, and the library escapes only those before a line feed. */
    static String of(String text) {
        return PlainText.clean(text).strip();
    }

    static ParameterList in(Language language) {
        return parameters(new net.fortuna.ical4j.model.parameter.Language(language.tag()));
    }

    static ParameterList uri(Parameter... others) {
        List<Parameter> all = new ArrayList<>(List.of(Value.URI));
        all.addAll(List.of(others));
        return new ParameterList(all);
    }

    static ParameterList parameters(Parameter... parameters) {
        return new ParameterList(List.of(parameters));
    }
}
