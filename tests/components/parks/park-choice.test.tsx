import { describe, expect, test } from "vitest";
import { ParkChoice } from "#components/parks/park-choice.tsx";
import { hans } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const parks = ["one", "two", "three"].map((slug) => ({ id: slug, slug, name: { zh: `${slug}园` } }));
const words = hans.words.parks.compare;

function choice(asked: Partial<Parameters<typeof ParkChoice>[0]>) {
  return draw(
    <ParkChoice language={hans} parks={parks} chosen={["two"]} find="" hasMore={false} {...asked} />,
  );
}

describe("parks to choose for a comparison", () => {
  test("are boxes to tick; those chosen are ticked", async () => {
    const boxes = elementsIn(await choice({}), "input");
    expect(boxes.map(({ attributes }) => attributes["value"])).toEqual(["one", "two", "three"]);
    expect(
      boxes.filter(({ attributes }) => "checked" in attributes).map(({ attributes }) => attributes["value"]),
    ).toEqual(["two"]);
  });

  test("can be looked for by name where there are more than are listed", async () => {
    expect(textOfMarkup(await choice({}))).not.toContain(words.find);
    const markup = await choice({ hasMore: true, find: "园<b>" });
    expect(elementsIn(markup, "input")[0]?.attributes).toMatchObject({ name: "find", value: "园<b>" });
    expect(textOfMarkup(markup)).toContain(words.firstOnly);
  });

  test("a name that no other park has is said to be none, and can be typed again", async () => {
    const text = textOfMarkup(await choice({ parks: parks.slice(1, 2), find: "无名" }));
    expect(text).toContain(words.nothingFound("无名"));
    expect(text).toContain(words.find);
    expect(textOfMarkup(await choice({ find: "园" }))).not.toContain("没有名称里有");
  });
});
