// The pages that the edge keeps and sends when a request is refused, or when what is behind it is away.
// They read nothing from the database. From outside they are reached by no address.
import { notFound } from "next/navigation";
import { NoticePage, type NoticeStatus } from "#components/page/notice-page.tsx";
import { site } from "#lib/site.ts";
import { readerLanguage } from "../../../reader-language.ts";

const statuses: readonly NoticeStatus[] = [400, 403, 404, 405, 429, 500, 503];

export default async function Notice({ params }: PageProps<"/[locale]/notice/[status]">) {
  const { status } = await params;
  const known = statuses.find((each) => String(each) === status);
  if (!known) notFound();
  return <NoticePage language={await readerLanguage()} site={site} status={known} />;
}
