// Serves a baked site as a good host does: compressed, and with the headers that protect it.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};
const COMPRESSED = /^text|json|xml|javascript/;

/** What the site's file `_headers` says, as Netlify and Cloudflare read it: [pattern, {header: value}] for each block. */
function tableOf(folder) {
  const blocks = [];
  for (const line of readFileSync(join(folder, "_headers"), "utf8").split("\n").filter((each) => each.trim() && !each.startsWith("#"))) {
    const header = line.match(/^\s+([^:\s]+):\s*(.*)$/);
    if (header) blocks.at(-1)[1][header[1]] = header[2].trim();
    else blocks.push([line.trim(), {}]);
  }
  return blocks;
}

function matches(pattern, path) {
  const parts = pattern.split(/(\*|:\w+)/).map((part) =>
    part === "*" ? ".*" : part.startsWith(":") ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("")}$`).test(path);
}

/** Serves until the process ends or it is closed; gives the server and its address. */
export async function serve(folder) {
  const table = tableOf(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const wanted = join(folder, normalize(path), path.endsWith("/") ? "index.html" : "");
    const found = wanted.startsWith(folder) && existsSync(wanted) && statSync(wanted).isFile();
    const file = found ? wanted : join(folder, "404.html");
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    for (const [pattern, headers] of table) {
      if (matches(pattern, path)) for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    }
    response.setHeader("Content-Type", type);
    response.writeHead(found ? 200 : 404, ...compressed(response, type, request, readFileSync(file)));
    response.end(response.content);
  });
  await new Promise((listening) => server.listen(0, "localhost", listening));
  return { server, address: `http://localhost:${server.address().port}/` };
}

/** Puts the content that the browser gets on the response, and gives the headers that tell of it. */
function compressed(response, type, request, content) {
  const accepted = request.headers["accept-encoding"] ?? "";
  const ways = { br: brotliCompressSync, gzip: gzipSync };
  const way = COMPRESSED.test(type) ? Object.keys(ways).find((each) => accepted.includes(each)) : undefined;
  response.content = way ? ways[way](content) : content;
  return [{ ...(way && { "Content-Encoding": way, Vary: "Accept-Encoding" }), "Content-Length": response.content.length }];
}
