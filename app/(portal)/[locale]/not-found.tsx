import { NoticePage } from "#components/page/notice-page.tsx";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../reader-language.ts";

export default async function NotFound() {
  return <NoticePage language={await readerLanguage()} site={site} status={404} />;
}
