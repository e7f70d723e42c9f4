// What a document says and links, read tag by tag and without regard to how it was stripped.

export type Outline = { text: string; links: string[]; head: string[]; scripts: string[] };

export function outlineOf(html: string): Outline {
  const outline: Outline = { text: "", links: [], head: [], scripts: [] };
  let isInHead = false;
  let place = 0;
  while (place < html.length) {
    const open = html.indexOf("<", place);
    if (open < 0) break;
    outline.text += html.slice(place, open);
    if (html.startsWith("<!--", open)) {
      place = html.indexOf("-->", open) + 3;
      continue;
    }
    const close = html.indexOf(">", open);
    const tag = html.slice(open, close + 1);
    place = close + 1;
    if (tag.startsWith("<script")) {
      const end = html.indexOf("</script>", place);
      outline.scripts.push(tag + html.slice(place, end));
      place = end + "</script>".length;
      continue;
    }
    if (tag === "<head>") isInHead = true;
    if (tag === "</head>") isInHead = false;
    if (isInHead && !/rel="(?:preload|modulepreload)"/.test(tag)) outline.head.push(tag);
    const address = / (?:href|action)="([^"]*)"/.exec(tag)?.[1];
    if (address !== undefined && !isInHead) outline.links.push(address);
  }
  outline.text += html.slice(place);
  return outline;
}
