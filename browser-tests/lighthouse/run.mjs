// Asks Lighthouse about pages of a baked site on a phone, and expects 100 of 100 in every category.
//
//   node run.mjs ../../target/site en/ en/programme/
//
// How fast a page is, is measured again when it is less or the measuring failed, three times at most: it depends on what else the machine does.
// Reports of pages that fail are left in target/lighthouse. Ends with 1 when a page fails.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import * as launcher from "chrome-launcher";
import lighthouse, { generateReport } from "lighthouse";
import { serve } from "./serve.mjs";

const TRIES = 3;
const FLAGS = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"];

const here = dirname(fileURLToPath(import.meta.url));
const [folder, ...pages] = process.argv.slice(2);
const reports = join(here, "../../target/lighthouse");

const { server, address } = await serve(resolve(folder));
const chrome = await launcher.launch({ chromeFlags: FLAGS, chromePath: process.env.CHROME_PATH });
let failed = 0;
for (const page of pages) {
  const result = await best(address + page);
  const scores = Object.values(result.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
  const whole = isWhole(result);
  console.log(`${whole ? "" : "FAILS "}/${page}: ${scores.join(", ")}`);
  if (!whole) {
    failed += 1;
    explain(result);
    mkdirSync(reports, { recursive: true });
    writeFileSync(join(reports, `${page.replaceAll("/", "-")}.html`), generateReport(result, "html"));
  }
}
await chrome.kill();
server.close();
process.exit(failed === 0 ? 0 : 1);

async function best(url) {
  for (let run = 1; ; run++) {
    const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "silent" });
    const unmeasured = Object.values(lhr.categories).some(({ score }) => score === null);
    const slow = lhr.categories.performance.score < 1 && isWhole(lhr, ["performance"]);
    if (run === TRIES || !(slow || unmeasured)) return lhr;
  }
}

function isWhole({ categories }, except = []) {
  return Object.values(categories).every(({ id, score }) => except.includes(id) || score === 1);
}

/** The audits that cost points. */
function explain({ categories, audits }) {
  for (const { auditRefs, score } of Object.values(categories).filter((each) => each.score < 1)) {
    for (const { id, weight } of auditRefs.filter((each) => each.weight > 0)) {
      const { title, score: audited, displayValue = "" } = audits[id];
      if (audited !== null && audited < 1) console.log(`  ${id}: ${title} ${displayValue} (${audited}, weight ${weight})`);
    }
  }
}
