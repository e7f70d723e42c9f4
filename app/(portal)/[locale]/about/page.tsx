import { EssayPage } from "#components/page/essay-page.tsx";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../reader-language.ts";

export default async function About() {
  const language = await readerLanguage();
  return <EssayPage language={language} site={site} path="/about" essay={language.words.about} />;
}
