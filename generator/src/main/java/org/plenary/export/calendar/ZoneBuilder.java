package org.plenary.export.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The definition of a time zone (RFC 5545, 3.6.5), as far as a calendar needs it: every change of the clocks from the one that is in force when
 * the first session begins to the first after the last. It says what the sessions' offsets say, because both come from the same rules.
 */
final class ZoneBuilder {

    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;

    ZoneBuilder(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    VTimeZone build(Instant first, Instant last) {
        List<Observance> observances = new ArrayList<>();
        Optional<ZoneOffsetTransition> change = inForce(first);
        if (change.isEmpty()) {
            ZoneOffset always = rules.getOffset(first);
            observances.add(observance(new Standard(), EVER, always, always));
        }
        Optional<ZoneOffsetTransition> next = change.or(() -> after(first));
        while (next.isPresent()) {
            ZoneOffsetTransition transition = next.get();
            observances.add(observance(transition));
            next = transition.getInstant().isAfter(last) ? Optional.empty() : after(transition.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private Optional<ZoneOffsetTransition> inForce(Instant moment) {
        return Optional.ofNullable(rules.previousTransition(moment.plusNanos(1)));
    }

    private Optional<ZoneOffsetTransition> after(Instant moment) {
        return Optional.ofNullable(rules.nextTransition(moment));
    }

    private Observance observance(ZoneOffsetTransition transition) {
        boolean summer = rules.isDaylightSavings(transition.getInstant());
        return observance(
                summer ? new Daylight() : new Standard(),
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter());
    }

    private static Observance observance(
            Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.add(new DtStart<>(from));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
