// XML of a workbook as what its elements hold, one after the other. Prefixes are left out: programs choose them as they like.
import { Parser } from "saxen";
import { Unreadable } from "./unreadable.ts";

export type Element = { name: string; attributes: Readonly<Record<string, string>> };

type Handlers = {
  open?(element: Element): void;
  /** `text`: what stands directly in it. */
  close?(name: string, text: string): void;
};

/** Throws Unreadable for what is not well-formed, or brings a document type: no workbook needs one. */
export function walk(xml: Buffer, { open, close }: Handlers): void {
  const texts: string[] = [];
  const add = (text: string) => {
    if (texts.length > 0) texts.push(`${texts.pop()}${text}`);
  };
  const parser = new Parser()
    .on("openTag", (name, attributes, decode) => {
      texts.push("");
      const own = () =>
        Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [local(key), decode(value)]));
      open?.({
        name: local(name),
        get attributes() {
          return own();
        },
      });
    })
    .on("text", (text, decode) => add(decode(text)))
    .on("cdata", add)
    .on("closeTag", (name) => close?.(local(name), texts.pop() ?? ""))
    .on("attention", (text) => {
      if (/^<!DOCTYPE/i.test(text)) throw new Unreadable("damaged");
    })
    .on("error", (error) => {
      throw error instanceof Unreadable ? error : new Unreadable("damaged");
    });
  parser.parse(decoded(xml));
}

function decoded(xml: Buffer): string {
  const isWide = (xml[0] === 0xff && xml[1] === 0xfe) || (xml[0] === 0xfe && xml[1] === 0xff);
  const encoding = isWide ? (xml[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  return new TextDecoder(encoding).decode(xml);
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
