// Contents of documents as people may have typed them: every field holds something, whatever it should hold.
import type { Field } from "#lib/editorial/form.ts";
import type { Chance } from "./chance.ts";

const words = [
  "12abc",
  "约5家",
  "1,2",
  "-",
  "2021年9月31日",
  "去年秋天",
  "4540 万 元左右",
  "=1+1",
  "<b>\"'&amp;",
  " 前后有空格 ",
  "第一行\n\n第三行",
  "\n从第二行开始",
  "😀𠮷",
  "a.b.0",
  "没有这一项",
] as const;

/** Content as this form could have read it. */
export function typedContent(fields: readonly Field[], random: Chance): unknown {
  const [only] = fields;
  if (only?.key === "") return typedValue(only, random);
  const entries = fields.map((field) => [field, typedValue(field, random)] as const);
  return Object.fromEntries(
    entries
      .filter(
        ([{ omitted }, value]) =>
          !(omitted && (value === null || (Array.isArray(value) && value.length === 0))),
      )
      .map(([{ key }, value]) => [key, value]),
  );
}

function typedValue(field: Field, random: Chance): unknown {
  const isList =
    field.is === "rows" || field.is === "references" || field.is === "lines" || field.is === "choices";
  if (field.optional && !isList && random.below(3) === 0) return null;
  const word = () => random.oneOf(words);
  switch (field.is) {
    case "text":
      return {
        zh: word(),
        ...(random.below(2) ? { en: word() } : {}),
        ...(random.below(3) ? {} : { hant: word() }),
      };
    case "integer":
      return random.below(2) ? random.below(10_000) - 500 : word();
    case "check":
      return random.below(2) === 1;
    case "choice":
      return random.below(3) ? random.oneOf(field.values) : word().replaceAll("\n", "");
    case "choices":
      return field.values.filter(() => random.below(2) === 1);
    case "lines":
      return random.someOf(words).filter((line) => !line.includes("\n"));
    case "reference":
      return word().replaceAll("\n", "");
    case "references":
      return random.someOf(words).map((each) => each.replaceAll("\n", ""));
    case "group":
      return typedContent(field.fields, random);
    case "rows": {
      const { row, ids, variants } = field;
      return random.someOf([1, 2, 3]).map((_, index) => {
        const is = variants && random.oneOf(Object.keys(variants.forms));
        const inner = typedContent((is && variants.forms[is]) || row, random);
        if (!ids && !is) return inner;
        return { ...(ids ? { id: `row-${index}` } : {}), ...(is ? { is } : {}), ...(inner as object) };
      });
    }
    default:
      return random.below(4) ? word() : "2021-09-27";
  }
}
