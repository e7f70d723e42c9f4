// A preview without a language in its address is in Chinese.
import { redirect } from "next/navigation";
import { documentAt } from "../../../document-at.ts";

export default async function PreviewEntrance({ params }: PageProps<"/staff/documents/[id]/preview">) {
  const { path } = await documentAt(params, "preview");
  redirect(`${path}/preview/zh-Hans`);
}
