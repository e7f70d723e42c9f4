// How programs read the data: where the descriptions are, examples to try, its rules, and what it says instead of data.
import { Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { problemCodes } from "#lib/opendata/problem.ts";

export function ApiGuide({ language }: { language: Language }) {
  const { api } = language.words.data;
  const examples = [
    [api.firstPage, "/api/v1/figures?limit=2"],
    [api.filtered, `/api/v1/figures?park=${api.samples.park}`],
    [api.oneFigure, `/api/v1/figures/${api.samples.figure}`],
    [api.oneEdition, `/api/v1/figures/${api.samples.figure}/v/1`],
  ];
  return (
    <Section id="api" title={api.title} scope={api.scope}>
      <Addresses
        language={language}
        pairs={[
          [api.description, "/api/openapi.json"],
          [api.package, "/data/datapackage.json"],
          [api.catalogue, "/data/catalog.jsonld"],
        ]}
      />
      <h3 className="mt-6 font-semibold">{api.examples}</h3>
      <Addresses language={language} pairs={examples} />
      <ul className="mt-6 list-disc space-y-2 ps-5">
        {api.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Section>
  );
}

export function ProblemList({ language }: { language: Language }) {
  const { api, problems } = language.words.data;
  return (
    <Section id="problems" title={api.problems} scope={api.problemsScope}>
      <ul className="space-y-3">
        {problemCodes.map((code) => (
          <li key={code} id={code}>
            {problems[code].title} <code className="text-note text-soft">{code}</code>
            <p className="text-note text-soft">{problems[code].detail}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Addresses({ language, pairs }: { language: Language; pairs: string[][] }) {
  return (
    <Pairs
      pairs={pairs.map(([label = "", path = ""]) => ({
        key: path,
        label,
        value: (
          <a href={language.file(path)}>
            <code>{path}</code>
          </a>
        ),
      }))}
    />
  );
}
