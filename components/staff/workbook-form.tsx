// Brings a workbook in; says why the last one could not be read.
import type { Issue } from "#lib/errors.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type WorkbookFormProps = { words: StaffWords; action: string; issue: Issue | null };

export function WorkbookForm({ words, action, issue }: WorkbookFormProps) {
  const { workbooks } = words;
  const sentence = issue && problemText(words, issue);
  return (
    <form method="post" action={action} encType="multipart/form-data" className="form">
      {sentence && (
        <div id="problems" className="problems" role="alert" tabIndex={-1}>
          <p>{sentence}</p>
        </div>
      )}
      <div className={sentence ? "field field-wrong" : "field"}>
        <label htmlFor="file">{workbooks.file}</label>
        <p id="file-hint" className="hint">
          {workbooks.fileHint}
        </p>
        <input
          id="file"
          name="file"
          type="file"
          required
          accept=".xlsx,.csv"
          className="input"
          aria-describedby="file-hint"
          aria-invalid={sentence ? true : undefined}
        />
      </div>
      <button type="submit" className="button button-primary">
        {workbooks.read}
      </button>
    </form>
  );
}

/** What is wrong with a file or a cell, and what to do. */
export function problemText(
  { workbooks }: StaffWords,
  { code, values = {} }: Pick<Issue, "code" | "values">,
): string {
  const sentences: Partial<Record<string, (values: NonNullable<Issue["values"]>) => string>> =
    workbooks.problems;
  return sentences[code]?.(values) ?? code;
}
