// Cuts the calendar of the sessions that a visitor keeps out of the calendar of them all (RFC 5545). Fetched when it is asked for.

const EVENT = /^BEGIN:VEVENT\r?\n.*?^END:VEVENT\r?\n/gms;

// What makes the whole calendar one that can be subscribed to: an app would put it in the place of the visitor's own.
const SUBSCRIPTION = /^(?:UID|SOURCE|URL|REFRESH-INTERVAL|X-PUBLISHED-TTL)[;:].*\r?\n(?:[ \t].*\r?\n)*/gm;

/** The session of an event: "opening" of UID:opening@conference.example, be the line folded or not. */
function sessionOf(event) {
  return event.replace(/\r?\n[ \t]/g, "").match(/^UID(?:;[^:]*)?:(.*?)(?:@.*)?$/m)?.[1];
}

/** The calendar with the events of these sessions alone; every line that stays is as it was. */
function pick(calendar, sessions) {
  const [head] = calendar.split(/^BEGIN:(?!VCALENDAR)/m, 1);
  const events = calendar.slice(head.length);
  return head.replace(SUBSCRIPTION, "") + events.replace(EVENT, (event) => (sessions.has(sessionOf(event)) ? event : ""));
}

/**
 * Gives the visitor the file my-programme.ics.
 *
 * @param address of the whole calendar
 * @param sessions ids of those that are kept
 */
export async function save(address, sessions) {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(response.statusText);
  }
  const file = new Blob([pick(await response.text(), sessions)], { type: "text/calendar" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "my-programme.ics";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
