import { Preview } from "../preview.tsx";

export default async function PreviewPage({ params }: PageProps<"/staff/documents/[id]/preview/[locale]">) {
  return <Preview params={params} view="own" />;
}
