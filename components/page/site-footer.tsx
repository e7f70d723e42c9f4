// The foot of every page: the seven items of a government site, and where everything else is.
import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/language.ts";
import type { Site } from "#lib/site.ts";
import { AddressCode } from "./address-code.tsx";

/** `isRecord`: a page that people print and take along; its address stands on the paper as a code as well. */
type SiteFooterProps = { language: Language; site: Site; path: string; isRecord: boolean };

export function SiteFooter({ language, site, path, isRecord }: SiteFooterProps) {
  const { words, href } = language;
  const { organiser, contact, idCode, icp, police, markUrl, reportUrl } = site.footer;
  const unset = words.footer.unset;
  const items: [label: string, value: ReactNode][] = [
    [words.footer.organiser, organiser ?? unset],
    [words.footer.contact, contact ?? unset],
    [words.footer.idCode, idCode ?? unset],
    [words.footer.icp, icp ? <a href="https://beian.miit.gov.cn/">{icp}</a> : unset],
    [words.footer.police, police ?? unset],
    [words.footer.mark, markUrl ? <a href={markUrl}>{words.footer.mark}</a> : unset],
    [words.footer.report, reportUrl ? <a href={reportUrl}>{words.footer.report}</a> : unset],
  ];
  return (
    <footer className="mt-12 border-t-[1.5px] border-ink text-note text-soft">
      <div className="page-width grid gap-x-12 gap-y-6 py-8 wide:grid-cols-[1fr_16rem]">
        <dl className="grid gap-x-4 gap-y-1 wide:grid-cols-[auto_1fr]">
          {items.map(([label, value]) => (
            <div key={label} className="wide:contents">
              <dt>{label}</dt>
              <dd className="text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        <ul className="screen-only">
          {(["about", "accessibility", "privacy"] as const).map((page) => (
            <li key={page}>
              <a className="tool underline" href={href(`/${page}`)}>
                {words.footer[page]}
              </a>
            </li>
          ))}
          <li>
            <a className="tool underline" href={href("/data")}>
              {words.data.title}
            </a>
          </li>
          <li>
            <a className="tool underline" href={href("/corrections")}>
              {words.footer.corrections}
            </a>
          </li>
          <li>
            <a className="tool underline" href={href("/check")}>
              {words.check.title}
            </a>
          </li>
          <li>
            <a className="tool underline" href={href("/contact")}>
              {words.footer.contactPage}
            </a>
          </li>
          <li>
            <a className="tool underline" href={href("/sitemap")}>
              {words.footer.sitemap}
            </a>
          </li>
        </ul>
      </div>
      <div className="page-width pb-8">
        <p>{words.footer.workingFigures}</p>
        {words.site.prevails && <p>{words.site.prevails}</p>}
        <p className="print-only">
          {words.footer.printed} {site.origin + href(path)}
        </p>
        {isRecord && (
          <div className="print-only">
            <AddressCode address={site.origin + href(path)} />
          </div>
        )}
      </div>
    </footer>
  );
}
