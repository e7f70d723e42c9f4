import { Preview } from "../../preview.tsx";

export default async function GuidePreviewPage({
  params,
}: PageProps<"/staff/documents/[id]/preview/[locale]/guide">) {
  return <Preview params={params} view="guide" />;
}
