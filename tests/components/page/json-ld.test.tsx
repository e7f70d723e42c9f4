import { expect, test } from "vitest";
import { JsonLdScript } from "#components/page/json-ld.tsx";
import { draw } from "../../support/markup.ts";

test("facts for machines cannot end their own element, and are read as they were given", () => {
  const name = '</script><script>alert("1")</script><!-- 软件园 & "Q区" -->';
  const markup = draw(<JsonLdScript data={[{ "@type": "Place", name }]} />);
  const inner = markup.slice(markup.indexOf(">") + 1, markup.lastIndexOf("</script>"));
  expect(inner).not.toContain("<");
  expect(JSON.parse(inner)).toEqual({
    "@context": "https://schema.org",
    "@graph": [{ "@type": "Place", name }],
  });
});
