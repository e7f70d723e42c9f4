// Public pages need none of Next's scripts: this takes them out of the finished HTML, with the flight data that repeats the page.
// React writes attributes in double quotes and escapes < and > in them, so tags can be told by their brackets.

/** A whole script with its content, a link, or a mark that React leaves between texts and around boundaries it would wake up. */
const parts = /<script\b([^>]*)>[\s\S]*?<\/script>|<link\b([^>]*)>|<!--(?:\$|\/\$|\$!|\$\?|&|\/&| )?-->/g;

/** `basePath` stands before `/_next/` in the addresses of Next's files. */
export function stripScripts(html: string, basePath: string): string {
  return html
    .replace(parts, (whole, scriptAttributes?: string, linkAttributes?: string) => {
      if (scriptAttributes !== undefined) return isOurs(scriptAttributes, basePath) ? whole : "";
      if (linkAttributes !== undefined) return isForScripts(linkAttributes) ? "" : whole;
      return "";
    })
    .replaceAll('<div hidden=""></div>', "");
}

/** A page that Next meant to finish by script: parts of it lie in hidden boxes. It would be broken without. */
export function isUnfinished(html: string): boolean {
  return /<template id="[BP]:|<div hidden="" id="S:/.test(html);
}

/** What Next answers instead of a 404 page: an empty document that its scripts would fill. */
export function isBlank(html: string): boolean {
  return html.includes('<html id="__next_error__"');
}

/** A page cannot set its own status in Next. One that refuses what was asked says so as pages tell prerenderers. */
export function isRefusal(html: string): boolean {
  return html
    .slice(0, html.indexOf("</head>"))
    .includes('<meta name="prerender-status-code" content="400"/>');
}

/** Data blocks, which are never run, and files of ours. */
function isOurs(attributes: string, basePath: string): boolean {
  const type = attribute(attributes, "type");
  if (type !== undefined && /^(?:application|text)\/(?:ld\+json|json)$/.test(type)) return true;
  const source = attribute(attributes, "src");
  return source !== undefined && /^\/(?!\/)/.test(source) && !source.startsWith(`${basePath}/_next/`);
}

function isForScripts(attributes: string): boolean {
  const relation = attribute(attributes, "rel");
  if (relation === "modulepreload" || relation === "expect") return true;
  return relation === "preload" && attribute(attributes, "as") !== "image";
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`, "i").exec(attributes)?.[1];
}
