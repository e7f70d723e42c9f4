import { EssayPage } from "#components/page/essay-page.tsx";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function Accessibility() {
  const language = await readerLanguage();
  return (
    <EssayPage language={language} site={site} path="/accessibility" essay={language.words.accessibility} />
  );
}
