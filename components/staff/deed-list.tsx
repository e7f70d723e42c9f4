// What one can do with a document now: the first is the one that matters most, unless it undoes what was done.
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { TokenFields } from "./token-fields.tsx";

type Deed = "edit" | "submit" | "review" | "publish" | Undoing;
type Undoing = "return" | "withdraw" | "abandon";

const undoing: readonly string[] = ["return", "withdraw", "abandon"] satisfies Undoing[];

type DeedListProps = {
  words: StaffWords;
  deeds: readonly Deed[];
  document: DeskDocument;
  hasCopy: boolean;
  errors: number;
  /** Of a page under the document's own. */
  href(page: string): string;
  liveHref: string | null;
};

export function DeedList({ words, deeds, document, hasCopy, errors, href, liveHref }: DeedListProps) {
  const text = words.document;
  const { open, published } = document;
  const links = {
    review: { page: "review", label: text.review },
    publish: { page: "publication", label: text.toPublication },
    edit: { page: "edit", label: hasCopy ? text.resume : open ? text.edit : text.begin },
    return: { page: "review#return", label: text.toReturn },
    withdraw: { page: "withdrawal", label: text.toWithdrawal },
    abandon: { page: "abandonment", label: text.toAbandonment },
  };
  const primary = deeds.find((deed) => !undoing.includes(deed) && (deed !== "submit" || errors === 0));
  const className = (deed: Deed) => (deed === primary ? "button button-primary" : "button");
  return (
    <>
      <div className="deeds">
        {deeds.length === 0 && <p className="text-soft">{text.nothingToDo}</p>}
        {deeds.map((deed) =>
          deed === "submit" ? (
            open &&
            errors === 0 && (
              <form key={deed} method="post" action={href("submit")}>
                <TokenFields token={open.token} />
                <button type="submit" className={className(deed)} aria-describedby="submit-hint">
                  {text.submit}
                </button>
              </form>
            )
          ) : (
            <a key={deed} href={href(links[deed].page)} className={className(deed)}>
              {links[deed].label}
            </a>
          ),
        )}
      </div>
      {deeds.includes("submit") && (
        <p id="submit-hint" className="hint mt-2">
          {errors > 0 ? text.submitBlocked(errors) : text.submitText}
        </p>
      )}
      {open?.state === "in_review" && (
        <p className="mt-2">{text.waitingFor(text.levels[open.signoffs.length + 1] ?? "")}</p>
      )}
      <ul className="mt-4 flex flex-wrap gap-x-6">
        {open && (
          <>
            <li>
              <a href={href("changes")} className="tool underline">
                {published ? text.changes : text.allOfIt}
              </a>
            </li>
            <li>
              <a href={href("preview/zh-Hans")} className="tool underline">
                {text.preview}
              </a>
            </li>
          </>
        )}
        <li>
          <a href={href("history")} className="tool underline">
            {text.history}
          </a>
        </li>
        <li>
          <a href={href("sheet")} className="tool underline">
            {text.sheet}
          </a>
        </li>
        {liveHref && (
          <li>
            <a href={liveHref} className="tool underline">
              {text.live}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
