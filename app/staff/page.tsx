import { Title } from "#components/page/title.tsx";
import { language } from "#lib/site.ts";

export default function StaffDesk() {
  const { words, href } = language("zh-Hans");
  return (
    <main className="page-width py-12">
      <title>{words.page.titleOn(words.staff.title, words.site.name)}</title>
      <meta name="robots" content="noindex" />
      <Title lead={words.staff.text}>{words.staff.title}</Title>
      <p>
        <a href={href("/")} className="button button-primary">
          {words.staff.toPortal}
        </a>
      </p>
    </main>
  );
}
