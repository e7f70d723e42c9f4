// An Atom feed (RFC 4287) as text.

type Entry = { id: string; title: string; page: string; updated: Date; summary: string };
type Feed = { id: string; title: string; author: string; page: string; entries: Entry[] };

export function atomAnswer(feed: Feed): Response {
  return new Response(atomFeed(feed), { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}

/** `updated` of the feed is its newest entry's; a feed without entries carries the beginning of time, never the time of asking. */
export function atomFeed({ id, title, author, page, entries }: Feed): string {
  const newest = new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime())));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-Hans">',
    element("id", id),
    element("title", title),
    element("updated", newest.toISOString()),
    `<author>${element("name", author)}</author>`,
    link("self", id),
    link("alternate", page),
    ...entries.map(entryText),
    "</feed>",
    "",
  ].join("\n");
}

function entryText({ id, title, page, updated, summary }: Entry): string {
  const parts = [
    element("id", id),
    element("title", title),
    element("updated", updated.toISOString()),
    link("alternate", page),
  ];
  return `<entry>${parts.join("")}${element("summary", summary)}</entry>`;
}

function link(rel: string, href: string): string {
  return `<link rel="${rel}" href="${escaped(href)}"/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  // What XML 1.0 cannot carry at all is left out.
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign).replace(/[^\P{Cc}\t\n\r]/gu, "");
}
