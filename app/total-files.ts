// The answer to a question about signings as a file: every row that was looked at, counted or left out with its reason, from
// the same readers and the same counting as the page.
import { questionText } from "#components/signings/question-words.ts";
import { ruleOfTotal } from "#components/signings/rule-of-total.ts";
import { totalName } from "#components/signings/total-name.ts";
import { today as dayNow } from "#lib/clock.ts";
import { rowsOfAnswer, totalsOf } from "#lib/opendata/counted-rows.ts";
import { rowsFile } from "#lib/opendata/files.ts";
import { countedColumns } from "#lib/opendata/rows/counted-row.ts";
import { licence } from "#lib/opendata/rows/stamps.ts";
import { answer } from "#lib/signings/answer.ts";
import { findSigningRecordsOn } from "#lib/signings/editions.ts";
import { listSigningRecords } from "#lib/signings/published.ts";
import { type Asked, choicesIn, questionKeys, readQuestion } from "#lib/signings/question.ts";
import { basePath, language } from "#lib/site.ts";
import { readAsOf } from "#lib/values/as-of.ts";
import { queryOf } from "#lib/values/query.ts";
import { movedQuestion } from "./(portal)/moved-question.ts";
import { addressOf, problemFor } from "./open-data.ts";

export async function totalFile(request: Request, form: "csv" | "json"): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const asked = askedIn(query);
  const today = dayNow();
  const written = query.get("as-of") ?? undefined;
  const asOf = readAsOf(written, today);
  if (!asOf.ok) return refused(request, ["as-of"]);
  const records = asOf.day === null ? await listSigningRecords() : await findSigningRecordsOn(asOf.day);
  if (records === null) return problemFor(request, "not_published_then");
  const day = asOf.day ?? today;
  const read = readQuestion(asked, choicesIn(records, day));
  const whole = (question: Asked) => queryOf({ ...question, "as-of": written });
  if (!read.ok) {
    const moved = await movedQuestion(asked, read.issues);
    if (!moved)
      return refused(
        request,
        read.issues.map(({ field }) => field),
      );
    const location = `${basePath}/data/signing-totals.${form}${whole(moved)}`;
    return new Response(null, { status: 308, headers: { location } });
  }

  const { question } = read;
  const reader = language("zh-Hans");
  const { words } = reader;
  const path = `/signings${whole(asked)}`;
  const told = answer(question, records, day);
  const about = {
    title: totalName(reader, questionText(reader, question, records), told),
    question,
    state_of: day,
    rule: ruleOfTotal(reader, question, records, told),
    note: words.figures.workingNote,
    totals: totalsOf(told),
    licence,
    address: addressOf(path),
  };
  return rowsFile(form, countedColumns, about, rowsOfAnswer(question, records, day, { addressOf, path }));
}

function askedIn(query: URLSearchParams): Asked {
  return Object.fromEntries(
    questionKeys.flatMap((key) => {
      const value = query.get(key)?.trim();
      return value ? [[key, value]] : [];
    }),
  );
}

function refused(request: Request, parameters: readonly string[]): Response {
  return problemFor(request, "bad_value", ({ words }) => ({
    errors: parameters.map((parameter) => ({ parameter, detail: words.data.askedLikeThePage })),
  }));
}
