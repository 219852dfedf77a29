// Only in the preview: shows what changed as soon as it is saved, and what is wrong with it. Nothing of a site's is ever taken for markup here.
const script = document.currentScript;
const {state, page, styles, others, mark} = script.dataset;
const folder = new URL(".", script.src);
const query = new URLSearchParams({path: location.pathname, state, page, styles, others});
const DISMISSED = "plenary-dismissed";

const element = (name, {text, ...attributes} = {}, children = []) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  if (text !== undefined) {
    made.textContent = text;
  }
  made.append(...children);
  return made;
};

const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

class Preview {
  constructor() {
    const host = element("plenary-preview", {lang: "en", dir: "ltr"});
    this.root = host.attachShadow({mode: "open"});
    this.root.append(element("link", {rel: "stylesheet", href: new URL("preview.css", folder).href}));
    if (mark !== "") {
      this.root.append(element("aside", {class: "bar", "aria-label": "Preview"}, [element("p", {class: "mark", text: mark})]));
    }
    this.problems = "[]";
    document.body.append(host);
  }

  tell(problems, more) {
    const told = JSON.stringify([problems, more]);
    if (told === this.problems) {
      return;
    }
    this.problems = told;
    this.dialog?.remove();
    this.reopen?.remove();
    this.dialog = this.reopen = undefined;
    if (problems.length === 0) {
      sessionStorage.removeItem(DISMISSED);
      return;
    }
    this.add(problems, more, told);
    if (sessionStorage.getItem(DISMISSED) === told) {
      this.reopen.hidden = false;
    } else {
      this.dialog.showModal();
    }
  }

  add(problems, more, told) {
    const errors = count(problems.length + more, "error");
    const close = element("button", {type: "button", class: "button", text: "Close"});
    this.dialog = element("dialog", {role: "alertdialog", "aria-labelledby": "title", "aria-describedby": "explained", class: "dialog"}, [
      element("h2", {id: "title", class: "title", text: `${errors} to mend`}),
      element("p", {id: "explained", text: "The page behind this is as it was before. It changes when these are mended."}),
      element("ul", {class: "problems", tabindex: "0", role: "list", "aria-label": "Errors"}, problems.map(Preview.item)),
      ...(more > 0 ? [element("p", {text: `... and ${more} more, in the terminal`})] : []),
      close,
    ]);
    const show = element("button", {type: "button", class: "button", text: "Show"});
    this.reopen = element("aside", {class: "bar", "aria-label": "Errors"}, [element("p", {class: "mark", text: `${errors} to mend`}), show]);
    this.reopen.hidden = true;
    close.addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("close", () => {
      sessionStorage.setItem(DISMISSED, told);
      this.reopen.hidden = false;
    });
    show.addEventListener("click", () => {
      this.reopen.hidden = true;
      this.dialog.showModal();
    });
    this.root.append(this.dialog, this.reopen);
  }

  static item({place, message, code, hint}) {
    return element("li", {class: "problem"}, [
      element("p", {class: "place", text: place}),
      element("p", {class: "message", text: `${message} [${code}]`}),
      ...(hint === "" ? [] : [element("p", {class: "hint", text: `Hint: ${hint}`})]),
    ]);
  }
}

const swapStyles = () => {
  for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
    const address = new URL(link.href);
    address.searchParams.set("preview", String(Date.now()));
    const fresh = link.cloneNode();
    fresh.href = address.href;
    fresh.addEventListener("load", () => link.remove());
    link.after(fresh);
  }
};

const preview = new Preview();
let events;

const hear = ({data}) => {
  const {do: action, to, problems, more} = JSON.parse(data);
  if (action === "reload") {
    location.reload();
  } else if (action === "go" && document.visibilityState === "visible") {
    location.assign(to);
  } else if (action === "styles") {
    swapStyles();
  }
  preview.tell(problems, more);
};

// A browser has few connections to one server: a window that nobody sees gives its own back.
const connect = () => {
  const visible = document.visibilityState === "visible";
  if (visible && events === undefined) {
    events = new EventSource(new URL(`events?${query}`, folder));
    events.addEventListener("message", hear);
  } else if (!visible) {
    events?.close();
    events = undefined;
  }
};

document.addEventListener("visibilitychange", connect);
addEventListener("pagehide", () => {
  events?.close();
  events = undefined;
});
addEventListener("pageshow", connect);
