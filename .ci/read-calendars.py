#!/usr/bin/env python3
"""Reads every calendar below a folder with a reader that is not ours. Needs python3-icalendar.

    python3 .ci/read-calendars.py target/site

Each file must be one calendar with events; each event must have an id of its own in its file and begin at a moment that is the same
everywhere; each line must have at most 75 octets. An id must stand for the same moment in all files. Names what is wrong and ends with 1.
"""

import sys
from pathlib import Path

from icalendar import Calendar


def faults(file, moments):
    data = file.read_bytes()
    if any(len(line) > 75 for line in data.split(b"\r\n")) or b"\n" in data.replace(b"\r\n", b""):
        yield "a line is too long or not ended by CRLF"
    try:
        calendar = Calendar.from_ical(data)
    except ValueError as error:
        yield f"not a calendar: {error}"
        return
    events = calendar.walk("VEVENT")
    if not events:
        yield "no events"
    seen = set()
    for event in events:
        yield from event_faults(event, seen, moments)


def event_faults(event, seen, moments):
    uid = str(event.get("UID", ""))
    if not uid:
        yield "an event without UID"
    if uid in seen:
        yield f"{uid}: twice"
    seen.add(uid)
    start = getattr(event.get("DTSTART"), "dt", None)
    if getattr(start, "tzinfo", None) is None:
        yield f"{uid}: DTSTART is not a moment: {start}"
    elif moments.setdefault(uid, start) != start:
        yield f"{uid}: begins at {start}, elsewhere at {moments[uid]}"
    end = getattr(event.get("DTEND"), "dt", None)
    if end is not None and start is not None and end <= start:
        yield f"{uid}: ends before it starts"
    if "DTSTAMP" not in event or "SUMMARY" not in event:
        yield f"{uid}: no DTSTAMP or no SUMMARY"


def main():
    files = sorted(Path(sys.argv[1]).rglob("*.ics"))
    moments = {}
    found = [f"{file}: {fault}" for file in files for fault in faults(file, moments)]
    print("\n".join(found) if found else f"{len(files)} calendars with {len(moments)} events are well.")
    if found or not files:
        sys.exit(1)


if __name__ == "__main__":
    main()
