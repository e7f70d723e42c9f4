import { EssayPage } from "#components/page/essay-page.tsx";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Privacy() {
  const language = await readerLanguage();
  return <EssayPage language={language} site={site} path="/privacy" essay={language.words.privacy} />;
}
