// What a browser adds to a programme that reads well without it: filters in place, a programme of one's own, the visitor's own
// time, and what is on now and next. It hooks on data-*; every word comes from the page's <template id="p--words">.

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const HEADING = ":is(h1, h2, h3, h4, h5, h6)";

const language = document.documentElement.lang;
const programme = document.querySelector("[data-programme]");
const words = new Map(
  [...(document.getElementById("p--words")?.content.children ?? [])].map((each) => [each.dataset.word, each.textContent]),
);

/** A word of the page: "%" in it is the only value, "%1" and "%2" are the first and the second. */
function word(name, ...values) {
  return (words.get(name) ?? "").replace(/%([12]?)/g, (_, place) => values[(place || 1) - 1]);
}

function make(name, className, ...children) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...children);
  return element;
}

function button(className, onClick, ...children) {
  const element = make("button", className, ...children);
  element.type = "button";
  element.addEventListener("click", onClick);
  return element;
}

/** The title of a session, with its language where that isn't the page's. */
function titleIn(element) {
  const heading = element.querySelector(HEADING);
  return heading?.querySelector("a") ?? heading;
}

/** Text as it is compared: without accents and capitals. */
function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// ---- The sessions on this page, in its order: parents before their parts

/** When it begins and ends: what stands in its item, or in a list along the times beside it. */
function momentsOf(element, own) {
  const times = element.matches(".rail__session") ? element.closest(".rail__slot")?.querySelector(".rail__time") : own;
  return [...(times?.querySelectorAll("[data-times] time") ?? [])].map((each) => each.dateTime);
}

const sessions = [];
for (const element of document.querySelectorAll("[data-session]")) {
  const own = element.cloneNode(true);
  own.querySelectorAll("[data-session]").forEach((part) => part.remove());
  const above = element.parentElement.closest("[data-session]");
  const [start = "", end] = momentsOf(element, own);
  const title = titleIn(own);
  element.dataset.session ||= title.pathname.split("/").at(-2);
  sessions.push({
    element,
    id: element.dataset.session,
    title: title?.textContent.trim() ?? "",
    text: plain(own.textContent),
    day: start.slice(0, 10),
    start: Date.parse(start), // NaN when it isn't known: nothing is before or after it
    end: Date.parse(end),
    pages: new Set([location.pathname, ...[...own.querySelectorAll("a")].map((link) => link.pathname)]), // it is on, or leads to
    cancelled: element.dataset.state === "cancelled",
    partOf: element.dataset.parent,
    parent: sessions.find((each) => each.element === above),
  });
}

// ---- My programme: the sessions that the visitor keeps

// All pages of a site share it, in every language; another site below another path of the same host doesn't.
const KEPT = "plenary.kept:" + new URL("..", import.meta.url).pathname;

let kept = recall(new Set());

/** @param otherwise what is kept when storage is switched off */
function recall(otherwise) {
  try {
    return new Set((localStorage.getItem(KEPT) ?? "").split(",").filter(Boolean));
  } catch {
    return otherwise;
  }
}

/** Ids that this page doesn't know stay: they may be of other pages, or come back. */
function remember(ids) {
  kept = ids;
  try {
    localStorage.setItem(KEPT, [...ids].join(","));
  } catch {
    // storage is switched off or full: what is kept lasts as long as the page
  }
  showKept();
}

function toggleKept(id) {
  const ids = new Set(kept);
  if (!ids.delete(id)) {
    ids.add(id);
  }
  remember(ids);
  voice.textContent = ids.has(id) ? clashesOf(id) : "";
}

/** The warnings beside a session, for those who don't see them come. */
function clashesOf(id) {
  const mine = sessions.filter((each) => each.id === id);
  const warnings = mine.flatMap((each) => [...each.element.querySelectorAll(".clash")].map((clash) => clash.textContent));
  return [...new Set(warnings)].join(" ");
}

function star() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS(svg.namespaceURI, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "keep__star");
  path.setAttribute("d", "m12 2.8 2.8 6.1 6.6.7-4.9 4.5 1.4 6.6-5.9-3.4-5.9 3.4 1.4-6.6-4.9-4.5 6.6-.7z");
  svg.append(path);
  return svg;
}

const stars = [...document.querySelectorAll("[data-keep]")].map((place) => {
  const id = place.dataset.keep || place.closest("[data-session]").dataset.session;
  const title = titleIn(place.closest("[data-session]") ?? document.querySelector("main"));
  const element = button(
    "keep__button",
    () => toggleKept(id),
    star(),
    make("span", "keep__word", word("keep")),
    make("span", "visually-hidden", " ", ...(title?.cloneNode(true).childNodes ?? [])),
  );
  place.append(element);
  return { id, element };
});

const voice = make("p", "visually-hidden");
voice.setAttribute("role", "status");
if (stars.length) {
  document.querySelector("main").append(voice);
}

function showKept() {
  for (const { id, element } of stars) {
    element.setAttribute("aria-pressed", kept.has(id));
    element.title = word(kept.has(id) ? "remove" : "keep");
  }
  showClashes();
  if (tools) {
    showActions();
  }
}

/** Whether a session is part of another, or of a part of it; it needn't stand inside it in the list. */
function isPartOf(part, whole) {
  const above = new Set(); // in case that it leads in a circle
  for (let id = part.partOf; id && !above.has(id); id = sessions.find((each) => each.id === id)?.partOf) {
    above.add(id);
  }
  return above.has(whole.id);
}

/** Warns beside both sessions where two that are kept overlap. A session doesn't clash with its own parts. */
function showClashes() {
  document.querySelectorAll(".clash").forEach((each) => each.remove());
  const mine = sessions.filter((each) => kept.has(each.id) && !each.cancelled);
  const others = new Map(mine.map((each) => [each.id, each])); // a page may list a session twice
  for (const one of mine) {
    for (const other of others.values()) {
      const overlap = one.id !== other.id && one.start < other.end && other.start < one.end;
      if (overlap && !isPartOf(one, other) && !isPartOf(other, one)) {
        const place = one.element.querySelector("[data-keep]") ?? titleIn(one.element);
        place.after(make("span", "clash", word("mine.clash", one.title, other.title)));
      }
    }
  }
}

// ---- Filters: the address says what is asked for, so that it can be shared and "back" works

const FILTERS = ["day", "track", "room", "kind", "language", "interpretation"];

const NOTHING = { values: Object.fromEntries(FILTERS.map((filter) => [filter, []])), text: "", mine: false, shared: null };

function readAddress() {
  const query = new URLSearchParams(location.search);
  const list = (name) => (query.get(name) ?? "").split(",").filter(Boolean);
  return {
    values: Object.fromEntries(FILTERS.map((filter) => [filter, list(filter)])),
    text: (query.get("q") ?? "").trim(),
    mine: query.has("mine") && !query.has("keep"),
    shared: query.has("keep") ? list("keep") : null, // sessions that somebody else has kept
  };
}

/** @param without a filter to leave out */
function queryOf({ values, text, mine, shared }, without) {
  const part = (name, list) => (list.length ? [name + "=" + list.map(encodeURIComponent).join(",")] : []);
  const parts = [
    ...FILTERS.filter((filter) => filter !== without).flatMap((filter) => part(filter, values[filter])),
    ...part("q", text ? [text] : []),
    ...(mine ? ["mine"] : []),
    ...(shared ? ["keep=" + shared.map(encodeURIComponent).join(",")] : []),
  ];
  return parts.length ? "?" + parts.join("&") : "";
}

/** The page of what a filter asks for, such as that of a room. */
const pageOf = new Map(
  [...document.querySelectorAll("a[data-filter]")].map((link) => [link.dataset.filter + "=" + link.dataset.value, link.pathname]),
);

function has(session, filter, value) {
  if (filter === "day") {
    return session.day === value;
  }
  const attribute = filter === "language" ? "languages" : filter;
  const said = (session.element.dataset[attribute] ?? "").split(" ");
  return said.includes(value) || session.pages.has(pageOf.get(filter + "=" + value));
}

function matches(session, asked) {
  const ids = asked.shared ?? (asked.mine ? [...kept] : null);
  return (
    (!ids || ids.includes(session.id)) &&
    plain(asked.text).split(/\s+/).every((each) => session.text.includes(each)) &&
    FILTERS.every((filter) => !asked.values[filter].length || asked.values[filter].some((value) => has(session, filter, value)))
  );
}

/** Shows what matches, with all its parts; and the parents of what matches. */
function showMatching(asked, filtering) {
  for (const session of sessions) {
    session.open = session.parent?.open || matches(session, asked);
    session.shown = session.open;
  }
  for (const session of [...sessions].reverse()) {
    session.element.hidden = !session.shown;
    if (session.shown && session.parent) {
      session.parent.shown = true;
    }
  }
  for (const group of document.querySelectorAll(".rail__slot, [data-programme] section")) {
    group.hidden = filtering && !group.querySelector("[data-session]:not([hidden])");
  }
}

// ---- The tools above the list, on pages that have filters

const filters = programme && document.querySelector("[data-filters]");
let asked = readAddress();
let typing; // the timer that waits for the end of a word

const tools = filters && makeTools();
const toggles = [];
const leading = [...document.querySelectorAll("a[data-language], a[data-along]")]; // they take what is asked along

function makeTools() {
  const action = (name, onClick) => button("tools__action", onClick, word(name));
  const search = make("input", "tools__text");
  search.type = "search";
  search.addEventListener("input", () => {
    clearTimeout(typing);
    // The first word is a step to go back over; the letters after it aren't.
    typing = setTimeout(() => ask({}, !asked.text), 200);
  });
  const count = make("span", "tools__count");
  const status = make("p", "tools__status");
  status.setAttribute("role", "status");
  const link = make("input", "tools__address");
  link.readOnly = true;
  link.setAttribute("aria-label", word("share"));
  return {
    search,
    mine: button("tools__mine", () => ask({ mine: !asked.mine, shared: null }), word("mine"), " ", count),
    count,
    status,
    clear: action("filter.clear", clearAll),
    keepShared: action("shared.keep", keepShared),
    share: action("share", share),
    save: action("export", save),
    link,
  };
}

function placeTools() {
  const { search, mine, status, clear, keepShared, share, save, link } = tools;
  const label = make("label", "tools__search", make("span", "tools__label", word("filter.text")), search);
  filters.querySelector("[data-tools]").append(label, mine, status, clear, keepShared, share, save, link);
}

/** Links become buttons that filter this page, but for those to this very page, and to what no session here has. */
function makeToggles() {
  for (const link of filters.querySelectorAll("a[data-filter]")) {
    const { filter, value } = link.dataset;
    const known = link.pathname !== location.pathname && sessions.some((session) => has(session, filter, value));
    if (known || asked.values[filter].includes(value)) {
      const toggle = button(link.className, () => toggleValue(filter, value), ...link.childNodes);
      Object.assign(toggle.dataset, link.dataset);
      link.replaceWith(toggle);
      toggles.push(toggle);
    } else {
      leading.push(link);
    }
  }
  for (const fold of filters.querySelectorAll("details")) {
    fold.open = FILTERS.some((filter) => asked.values[filter].length);
  }
}

function toggleValue(filter, value) {
  const values = asked.values[filter];
  const changed = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  ask({ values: { ...asked.values, [filter]: changed } });
}

/**
 * Shows what is asked, with the words as they are typed by now.
 *
 * @param step whether "back" leads to what was asked before
 */
function ask(change, step = true) {
  clearTimeout(typing);
  asked = { ...asked, text: tools.search.value.trim(), ...change };
  history[step ? "pushState" : "replaceState"](null, "", queryOf(asked) || location.pathname);
  show();
}

/** Where the list leaves out who takes part, the schedule tells it, once somebody searches. */
async function learnNames() {
  const address = programme.dataset.schedule;
  delete programme.dataset.schedule;
  try {
    for (const { slug, persons } of await eventsOf(address)) {
      const id = slug.slice(slug.indexOf("-session-") + "-session-".length);
      const names = persons.map((person) => person.name).join(" ");
      sessions.filter((session) => session.id === id).forEach((session) => (session.text += " " + plain(names)));
    }
    show();
  } catch {
    programme.dataset.schedule = address; // no network: the next search may bring it
  }
}

function show() {
  if (asked.text && programme.dataset.schedule) {
    learnNames();
  }
  const filtering = queryOf(asked) !== "";
  showMatching(asked, filtering);
  for (const toggle of toggles) {
    toggle.setAttribute("aria-pressed", asked.values[toggle.dataset.filter].includes(toggle.dataset.value));
  }
  for (const link of leading) {
    link.search = queryOf(asked, link.dataset.filter);
  }
  if (document.activeElement !== tools.search) {
    tools.search.value = asked.text;
  }
  tools.clear.hidden = !filtering;
  tools.link.hidden = true;
  tools.status.textContent = filtering ? result() : "";
  showActions();
}

function count(condition) {
  return new Set(sessions.filter(condition).map((session) => session.id)).size;
}

function countKept() {
  return count((session) => kept.has(session.id));
}

function result() {
  const shown = count((session) => session.shown);
  if (shown) {
    return word(asked.shared ? "shared" : "shown", shown);
  }
  return word(asked.mine && !countKept() ? "mine.empty" : "none");
}

function showActions() {
  const own = asked.mine && kept.size > 0;
  tools.count.textContent = countKept();
  tools.mine.setAttribute("aria-pressed", asked.mine);
  tools.share.hidden = !own;
  tools.save.hidden = !own || !programme.dataset.calendar;
  tools.keepShared.hidden = sharedHere().every((id) => kept.has(id));
}

/** What others share is believed as far as it is on this page. */
function sharedHere() {
  return (asked.shared ?? []).filter((id) => sessions.some((session) => session.id === id));
}

function keepShared() {
  remember(new Set([...kept, ...sharedHere()]));
  ask({ mine: true, shared: null });
  tools.mine.focus();
}

function clearAll() {
  tools.search.value = "";
  ask(NOTHING);
  tools.search.focus();
}

async function share() {
  const url = new URL(programme.dataset.programmePage, location.href);
  url.search = queryOf({ ...NOTHING, shared: [...kept] });
  try {
    if (navigator.share) {
      await navigator.share({ title: document.title, url: url.href });
    } else {
      await navigator.clipboard.writeText(url.href);
      tools.status.textContent = word("share.copied");
    }
  } catch (failure) {
    if (failure.name !== "AbortError") {
      tools.link.value = url.href;
      tools.link.hidden = false;
      tools.link.select();
    }
  }
}

async function save() {
  try {
    const calendar = await import("./calendar.js");
    await calendar.save(programme.dataset.calendar, kept);
  } catch {
    tools.status.textContent = word("export.failed");
  }
}

if (tools) {
  makeToggles();
  placeTools();
  show();
  addEventListener("popstate", () => {
    clearTimeout(typing);
    asked = readAddress();
    tools.search.value = asked.text;
    show();
  });
}
showKept();

/** Other tabs, and this page while it was put away, may have kept other sessions. */
function readAgain() {
  kept = recall(kept);
  showKept();
  if (tools) {
    show();
  }
}

addEventListener("storage", (event) => (event.key === KEPT || event.key === null) && readAgain());
addEventListener("pageshow", (event) => event.persisted && readAgain());

// ---- The visitor's own time, where it is another than the conference's

/** The minutes that a moment's offset is ahead of UTC: "2027-10-29T09:00+01:00" gives 60. */
function offsetOf(moment) {
  const [, sign, hours, minutes] = moment.match(/([+-])(\d\d):?(\d\d)$/) ?? [null, "+", 0, 0];
  return Number(sign + 1) * (hours * 60 + Number(minutes));
}

/** @param weekday "short" or undefined */
function clock(moment, weekday) {
  const form = { hour: "2-digit", minute: "2-digit", hourCycle: "h23", numberingSystem: "latn", weekday };
  return new Intl.DateTimeFormat(language, form).format(moment);
}

/** Adds the visitor's time after the conference's; with the weekday where it is another day. */
function addVisitorTime(times) {
  const moments = [...times.querySelectorAll("time")].map((each) => each.dateTime).filter((each) => /T.*(Z|[+-]\d\d:?\d\d)$/.test(each));
  const visitors = (moment) => -new Date(moment).getTimezoneOffset();
  if (moments.some((each) => visitors(each) !== offsetOf(each))) {
    let day = moments[0].slice(0, 10);
    const own = moments.map((each) => {
      const date = new Date(each);
      const before = day;
      day = new Date(+date + visitors(each) * MINUTE).toISOString().slice(0, 10);
      return clock(date, day === before ? undefined : "short");
    });
    times.after(" ", make("span", "visitor-time", word("your-time", own.join("–"))));
  }
}

document.querySelectorAll("[data-times]").forEach(addVisitorTime);

// ---- Now and next, and what is over

/** What is on, and what begins next within a day. */
function nowAndNext(events, now) {
  const held = events.filter((each) => !each.cancelled);
  const next = Math.min(...held.map((each) => each.start).filter((start) => start > now && start < now + DAY));
  return {
    now: held.filter((each) => each.start <= now && now < each.end),
    next: held.filter((each) => each.start === next),
  };
}

function nowMark(mark) {
  return make("span", "now-mark now-mark--" + mark, word(mark));
}

function markSessions(now) {
  const marks = nowAndNext(sessions, now);
  for (const session of sessions) {
    const { element } = session;
    const mark = Object.keys(marks).find((each) => marks[each].includes(session));
    if (element.dataset.nowMark !== mark) {
      session.mark?.remove();
      delete element.dataset.nowMark;
      if (mark) {
        element.dataset.nowMark = mark;
        session.mark = nowMark(mark);
        (element.querySelector(".rail__labels") ?? element).prepend(session.mark);
      }
    }
  }
}

/** The events of a schedule.json of c3voc, which says when they end, or how long they take: "01:30". */
async function eventsOf(address) {
  const { schedule } = await (await fetch(address)).json();
  const events = schedule.conference.days.flatMap((day) => Object.values(day.rooms).flat());
  return events.map((event) => {
    const start = Date.parse(event.date);
    const minutes = (event.duration ?? "0:00").split(":").reduce((sum, part) => sum * 60 + +part, 0);
    const end = event.end ? Date.parse(event.end) : start + minutes * MINUTE;
    return { ...event, start, end, until: event.end ?? event.date };
  });
}

function timeOf(moment, offset) {
  const local = new Date(moment + offset * MINUTE).toISOString().slice(0, 16);
  const sign = offset < 0 ? "-" : "+";
  const two = (number) => String(Math.floor(Math.abs(number))).padStart(2, "0");
  const time = make("time", "", local.slice(11));
  time.dateTime = local + sign + two(offset / 60) + ":" + two(offset % 60);
  return time;
}

/** The weekday of a local time: "2027-10-31T02:30+00:00" gives "Sun". */
function weekdayOf(local) {
  return new Intl.DateTimeFormat(language, { weekday: "short", timeZone: "UTC" }).format(new Date(local.slice(0, 16) + "Z"));
}

function nowItem(mark, event) {
  const from = timeOf(event.start, offsetOf(event.date));
  const to = timeOf(event.end, offsetOf(event.until));
  const sameDay = from.dateTime.slice(0, 10) === to.dateTime.slice(0, 10);
  const times = make("span", "now__time", from, "–", sameDay ? "" : weekdayOf(to.dateTime) + " ", to);
  const link = make("a", "now__title", event.title);
  link.href = new URL(event.url).pathname; // the schedule names the site's own host, a preview has another
  const item = make("li", "now__item", nowMark(mark), times, link, make("span", "now__room", event.room ?? ""));
  item.dataset.nowMark = mark;
  addVisitorTime(times);
  return item;
}

const nowSection = document.querySelector("[data-now]");
const nowList = make("ul", "now__list");
let schedule;
let asOf = 0; // when it was fetched: it may change during the day

async function fillNow(now) {
  const { schedule: address, start, end } = nowSection.dataset;
  // Both are dates, so the end is its whole day, wherever that is; and a day on either side.
  if (now < Date.parse(start) - DAY || now > Date.parse(end) + 2 * DAY) {
    nowSection.hidden = true;
    return;
  }
  try {
    if (!schedule || now - asOf > 10 * MINUTE) {
      schedule = eventsOf(address);
      asOf = now;
    }
    const marks = nowAndNext(await schedule, now);
    nowList.replaceChildren(...Object.keys(marks).flatMap((mark) => marks[mark].map((event) => nowItem(mark, event))));
    (nowSection.querySelector("[data-now-body]") ?? nowSection).append(nowList);
    nowSection.hidden = !nowList.firstChild;
  } catch {
    schedule = undefined; // no network: the next minute may bring it
  }
}

function lookAtClock() {
  const now = Date.now();
  markSessions(now);
  if (nowSection) {
    fillNow(now);
  }
  for (const bar of document.querySelectorAll("[data-until]")) {
    if (Date.parse(bar.dataset.until) <= now) {
      bar.remove();
    }
  }
}

function everyMinute() {
  lookAtClock();
  setTimeout(everyMinute, MINUTE - (Date.now() % MINUTE));
}

everyMinute();
document.addEventListener("visibilitychange", () => document.hidden || lookAtClock());
