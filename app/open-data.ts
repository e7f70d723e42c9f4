// Where the rows of each table come from: the same readers as the pages. Files and API ask here.
import { today } from "#lib/clock.ts";
import { entriesAfter } from "#lib/editorial/corrections.ts";
import { figuresAfter } from "#lib/figures/in-table.ts";
import { acceptedLocale } from "#lib/i18n/accept-language.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Place } from "#lib/opendata/about.ts";
import type { ReadRows } from "#lib/opendata/batches.ts";
import { type ProblemCode, type ProblemDetails, problemAnswer } from "#lib/opendata/problem.ts";
import { rowOfClause } from "#lib/opendata/rows/clause-row.ts";
import { rowOfContact } from "#lib/opendata/rows/contact-row.ts";
import { rowOfCorrection } from "#lib/opendata/rows/correction-row.ts";
import { rowOfFigure } from "#lib/opendata/rows/figure-row.ts";
import { rowOfPark } from "#lib/opendata/rows/park-row.ts";
import { rowOfPolicy } from "#lib/opendata/rows/policy-row.ts";
import { rowOfProject } from "#lib/opendata/rows/project-row.ts";
import { rowOfSigning } from "#lib/opendata/rows/signing-row.ts";
import { rowOfSite } from "#lib/opendata/rows/site-row.ts";
import { rowOfSource } from "#lib/opendata/rows/source-row.ts";
import { rowOfSpace } from "#lib/opendata/rows/space-row.ts";
import type { Filters, Row } from "#lib/opendata/tables.ts";
import { contactsAfter, parksAfter, sitesAfter, spacesAfter } from "#lib/parks/in-table.ts";
import { clausesAfter, policiesAfter } from "#lib/policies/in-table.ts";
import { projectsAfter } from "#lib/projects/in-table.ts";
import { eventsAfter } from "#lib/signings/in-table.ts";
import { basePath, dataSet, language, offeredLocales, origin, site } from "#lib/site.ts";
import { sourcesAfter } from "#lib/sources/in-table.ts";
import type { TableName } from "#lib/values/data-files.ts";

type Window = Parameters<ReadRows<Row>>[0];
type Reading = { [Name in TableName]: (window: Window, filters: Filters<Name>) => Promise<Row<Name>[]> };

const reading: Reading = {
  parks: async (window, filters) =>
    (await parksAfter(window, filters)).map((park) => rowOfPark(park, addressOf)),
  sites: async (window, filters) =>
    (await sitesAfter(window, filters)).map((site) => rowOfSite(site, addressOf)),
  spaces: async (window, filters) =>
    (await spacesAfter(window, filters)).map((space) => rowOfSpace(space, addressOf)),
  contacts: async (window, filters) =>
    (await contactsAfter(window, filters)).map((contact) => rowOfContact(contact, addressOf)),
  policies: async (window, filters) =>
    (await policiesAfter(window, filters)).map((policy) => rowOfPolicy(policy, addressOf, today())),
  clauses: async (window, filters) =>
    (await clausesAfter(window, filters)).map((clause) => rowOfClause(clause, addressOf)),
  signings: async (window, filters) =>
    (await eventsAfter(window, filters)).map((event) => rowOfSigning(event, addressOf)),
  projects: async (window, filters) =>
    (await projectsAfter(window, filters)).map((project) => rowOfProject(project, addressOf)),
  figures: async (window, filters) =>
    (await figuresAfter(window, filters)).map((figure) =>
      rowOfFigure(figure, addressOf(`/figures/${figure.id}/v/${figure.edition}`)),
    ),
  sources: async (window, filters) =>
    (await sourcesAfter(window, filters)).map((source) => rowOfSource(source, addressOf)),
  corrections: async (window, filters) =>
    (await entriesAfter(window, filters)).map((entry) => rowOfCorrection(entry, addressOf, portal)),
};

/** The rows of a table for which its filters hold, part by part. */
export function readerOf(name: TableName, filters: Filters = {}): ReadRows<Row> {
  const read = reading[name] as (window: Window, filters: Filters) => Promise<Row[]>;
  return (window) => read(window, filters);
}

/** The address of a page in Simplified Chinese, which is everybody's. */
export function addressOf(path: string): string {
  return origin + language("zh-Hans").href(path);
}

const portal = language("zh-Hans").words.site.name;

export const place: Place = {
  publisher: site.footer.organiser ?? portal,
  dataSet,
  page: addressOf,
  file: (path) => origin + basePath + path,
};

/** The language that the reader's program asks for. */
function languageAsked(request: Request): Language {
  return language(acceptedLocale(request.headers.get("accept-language"), offeredLocales));
}

/** A problem in the reader's language, explained on the page of open data. */
export function problemFor(
  request: Request,
  code: ProblemCode,
  more?: (language: Language) => ProblemDetails,
): Response {
  const asked = languageAsked(request);
  return problemAnswer(asked, addressOf("/data"), code, more?.(asked));
}
