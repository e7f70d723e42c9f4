// Facts for machines, which must agree with what the page says.

export type JsonLd = { "@type": string } & Record<string, unknown>;

export function JsonLdScript({ data }: { data: JsonLd[] }) {
  const graph = JSON.stringify({ "@context": "https://schema.org", "@graph": data });
  // `<` could end the element early; JSON knows it by its number as well.
  const safe = graph.replaceAll("<", "\\u003c");
  // Escaped in the line above; React would escape quotes, too.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safe }} />;
}
