// Where documents are read, and where they cannot be because a page of the portal's own is.
import { expect, test } from "vitest";
import { isPage, pathOf } from "#lib/editorial/address.ts";
import { documentKinds } from "#lib/editorial/kind.ts";
import { codeFiles } from "../../support/code-files.ts";

const folderOf = /^app\/(?!staff\/).*\b(parks|guides|policies|signings|figures|sources)\/([^/[]+)\//;
const pages = new Set(
  codeFiles("app").flatMap((file) => {
    const [, folder, slug] = folderOf.exec(file) ?? [];
    // Guides are read under the slugs of their parks.
    return slug ? [`/${folder === "guides" ? "parks" : folder}/${slug}`] : [];
  }),
);

test("every page that stands beside documents is known, and nothing else is", () => {
  const slugs = [...pages].map((page) => page.replace(/.*\//, ""));
  const known = documentKinds.flatMap((kind) =>
    [...slugs, "software-park"]
      .filter((slug) => isPage({ kind, slug }))
      .map((slug) => pathOf({ kind, slug })),
  );
  expect(known.sort()).toEqual([...pages].sort());
  expect(known).toContain("/parks/map");
});
