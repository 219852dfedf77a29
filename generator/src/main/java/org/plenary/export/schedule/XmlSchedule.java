package org.plenary.export.schedule;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.export.form.Xml;
import org.plenary.export.schedule.Schedule.Day;
import org.plenary.export.schedule.Schedule.Event;
import org.plenary.export.schedule.Schedule.Line;
import org.plenary.export.schedule.Schedule.Reference;
import org.plenary.export.schedule.Schedule.Room;

/** Writes {@code schedule.xml}, valid against https://c3voc.de/schedule/schema.xsd. */
final class XmlSchedule {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]+");

    private final Schedule schedule;
    private final String address;
    private final Xml xml = new Xml();

    /**
     * @param address where it can be read
     */
    XmlSchedule(Schedule schedule, String address) {
        this.schedule = schedule;
        this.address = address;
    }

    byte[] bytes() {
        xml.start("schedule");
        xml.empty("generator").attribute("name", "Plenary");
        xml.element("url", address).element("version", schedule.version());
        writeConference();
        schedule.days().forEach(this::write);
        return xml.end().bytes();
    }

    private void writeConference() {
        List<Day> days = schedule.days();
        xml.start("conference");
        xml.element("title", schedule.title()).element("acronym", schedule.acronym());
        xml.element("start", days.get(0).date().toString());
        xml.element("end", days.get(days.size() - 1).date().toString());
        xml.element("days", String.valueOf(days.size()));
        xml.element("timeslot_duration", Times.hours(Schedule.SLOT));
        xml.element("base_url", schedule.base()).element("url", schedule.page());
        Times.name(schedule.zone()).ifPresent(name -> xml.element("time_zone_name", name));
        schedule.colour().ifPresent(colour -> xml.empty("color").attribute("primary", colour));
        schedule.tracks().forEach(this::write);
        xml.end();
    }

    private void write(Line track) {
        xml.empty("track").attribute("name", track.name());
        track.colour().ifPresent(colour -> xml.attribute("color", colour));
        if (SLUG.matcher(track.slug()).matches()) {
            xml.attribute("slug", track.slug());
        }
    }

    private void write(Day day) {
        xml.start("day").attribute("index", String.valueOf(day.index()));
        xml.attribute("date", day.date().toString());
        xml.attribute("start", Times.moment(day.start())).attribute("end", Times.moment(day.end()));
        day.rooms().forEach(this::write);
        xml.end();
    }

    private void write(Room room) {
        xml.start("room").attribute("name", room.place().name());
        xml.attribute("guid", room.place().guid().toString());
        room.events().forEach(event -> write(event, room.place().name()));
        xml.end();
    }

    private void write(Event event, String room) {
        xml.start("event").attribute("guid", event.guid().toString()).attribute("id", String.valueOf(event.id()));
        xml.element("room", room).element("title", event.title()).element("subtitle", "");
        xml.element("type", event.type()).element("date", Times.moment(event.start()));
        xml.element("start", Times.clock(event.start())).element("duration", Times.hours(event.duration()));
        xml.element("abstract", event.summary()).element("slug", event.slug()).element("track", event.track());
        event.logo().ifPresent(logo -> xml.element("logo", logo));
        writePersons(event);
        xml.element("language", event.language()).element("description", event.description());
        write("links", "link", event.links());
        write("attachments", "attachment", event.attachments());
        xml.element("url", event.url());
        event.feedback().ifPresent(feedback -> xml.element("feedback_url", feedback.toASCIIString()));
        xml.end();
    }

    private void writePersons(Event event) {
        xml.start("persons");
        event.persons()
                .forEach(person -> xml.start("person")
                        .attribute("guid", person.guid().toString())
                        .text(person.name())
                        .end());
        xml.end();
    }

    private void write(String list, String item, List<Reference> references) {
        xml.start(list);
        for (Reference reference : references) {
            xml.start(item).attribute("href", reference.url()).attribute("type", reference.type());
            xml.text(reference.title()).end();
        }
        xml.end();
    }
}
