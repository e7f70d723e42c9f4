// The words of workbooks in and out at the desk, in English.
import type { workbooksZh } from "./workbook-zh.ts";

export const workbooksEn: typeof workbooksZh = {
  title: "Workbooks in and out",
  lead: "Take parks, spaces, clauses and projects out as Excel workbooks, change or add many rows in Excel or WPS, and bring them back. An import writes drafts only; it publishes nothing.",
  exportTitle: "Out",
  exportScope:
    "Of what is published, the published edition; of what was never published, the latest draft; nothing of what was withdrawn. Changes that are not published yet are not in the file: when it comes back, every cell is compared.",
  exportLink: (name) => `${name} as .xlsx`,
  importTitle: "In",
  importScope:
    "At first the file is only read, and nothing is changed: you see cell by cell what would change, what is wrong, and what someone else has changed too. Then you decide.",
  file: "File",
  fileHint:
    "A workbook (.xlsx) that was taken out here, or the CSV that it was saved as. 5 MB and 5,000 rows at most.",
  read: "Read it, and show what would change",
  mayNotImport: "Your role may take workbooks out, and not bring them in.",
  mine: "What I brought in lately",
  mineScope: "Kept for a day, and shown to you alone.",
  none: "Nothing.",
  answers: { yes: "yes", no: "no" },
  tables: {
    parks: {
      title: "Parks",
      what: "One park to a row: name, form, street, industries, whether it is one of the ten.",
      lead: "A row is a park.",
      rules: [
        "To begin a park: a new row with a park id of your own (small letters, digits and hyphens, such as east-sea-park; it cannot be changed later, and the address begins with it) and a name; leave version and mark empty. This is for those who work on the whole district.",
        "Aliases, sites, contacts, relations and statements are not in the sheet; change them in the form.",
      ],
      places: { document: "Park id" },
    },
    spaces: {
      title: "Spaces to let",
      what: "One space to a row: place, area, rent, height, load, power.",
      lead: "A row is a space to let.",
      rules: [
        "To add one: a new row with the ids of its park and its site (copy them from another row of that site; of a site without spaces, the sheet About has the id); leave space id, version and mark empty. Its name must be another than those of the site.",
      ],
      places: {
        document: "Park id",
        "about.document": "Park",
        parent: "Site id",
        "about.parent": "Site",
        row: "Space id",
      },
    },
    clauses: {
      title: "Clauses of policies",
      what: "One clause to a row: title, standard, when it is open, how to apply.",
      lead: "A row is a clause.",
      rules: [
        "To add one: a new row with the ids of its package and its policy (copy them from another row of that policy; of a policy without clauses, the sheet About has the id); leave clause id, version and mark empty. Its title must be another than those of the policy.",
        "Conditions, benefits, materials and steps are not in the sheet; change them in the form.",
      ],
      places: {
        document: "Package id",
        "about.document": "Package",
        parent: "Policy id",
        "about.parent": "Policy",
        row: "Clause id",
      },
    },
    projects: {
      title: "Signed projects",
      what: "One project to a row: name, park, industry, amount, source and quotation.",
      lead: "A row is a signed project.",
      rules: [
        "To begin a project: a new row with its name and whatever else is known; leave project id, version and mark empty, and it gets an id. Whoever works on some parks only must name one of them.",
        "Nothing is begun under the name of a project that is there: bringing the same sheet in twice makes nothing twice.",
        "At which event a project was signed is not in the sheet; when it is brought in, an event may be chosen onto whose list the new projects go. Nor are milestones; change them in the form.",
      ],
      places: { document: "Project id" },
    },
  },
  places: { version: "Version", mark: "Mark" },
  explanation: {
    sheet: "About",
    item: "Item",
    content: "Content",
    rule: (n) => `Rule ${n}`,
    rules: [
      "You may change cells, sort, filter, hide columns, and delete columns that you do not change; what is not there stays as it is. Keep row 2, which is hidden and holds the columns' names.",
      "Deleting a row here deletes nothing. To delete something, use the form.",
      "Do not merge cells, and add no totals. Of a formula only the stored result is taken.",
      "Numbers stand without a unit; full-width digits are understood. Amounts stand as the source writes them, with their unit, such as the source has it.",
      "Days may be written 2026-03-01, 2026/3/1 or as in Chinese documents.",
      "Several things in one cell are parted by semicolons. Leave empty what is not known; empty is not nought.",
      "An import becomes drafts, which still go through three reviews.",
    ],
    notToTouch: "By this the row is known; do not change it. The rules above say what a new row has here.",
    onlyToRead: "To be read only; changes here are not taken.",
    oneOf: (names) => `One of: ${names}.`,
  },
  plan: {
    title: (file) => `Read: ${file}`,
    lead: (table, rows) =>
      `${table}, ${rows === 1 ? "1 row" : `${rows} rows`}. Nothing has been changed yet.`,
    counts: (changed, documents, begun) => {
      const some = (count: number) => (count === 1 ? "1 document" : `${count} documents`);
      const news = begun === 0 ? [] : [`${some(begun)} would be new`];
      const places = changed === 1 ? "1 place" : `${changed} places`;
      const changes = changed === 0 ? [] : [`${places} would change, in ${some(documents)}`];
      const all = [...news, ...changes];
      return all.length === 0
        ? "Nothing differs from what is there now; there is nothing to bring in."
        : `${all.join("; ")}.`;
    },
    problems: "To be mended",
    problemsScope:
      "Mend these places in the sheet and bring it in again. While one is wrong, nothing is taken.",
    notices: "To be noted",
    noticesScope: "This stands in the way of nothing.",
    begun: "New",
    begunScope: "Each row becomes a draft of its own.",
    changes: "Changed in the sheet only",
    changesScope: "Becomes a draft as the sheet has it.",
    clashes: "Changed on both sides",
    clashesScope: "Since you took the workbook out, this was changed here too. Choose for each place.",
    inFile: "The sheet's",
    present: "What is there now",
    columns: {
      at: "Cell",
      what: "What",
      before: "Now",
      after: "Becomes",
      problem: "What is wrong, and what to do",
      name: "Name",
      content: "What is filled in",
    },
    nothing: "(nothing)",
    newRow: (label) => `New: ${label}`,
    wholeRow: (label) => `${label} (the whole row was taken out)`,
    file: "The whole file",
    apply: "Write all of it as drafts",
    applyText: "All of it or nothing. Drafts are not published.",
    refusals: {
      moved:
        "While you were looking, something changed, and nothing was written. Look at the new comparison first.",
      unchosen: "Some places that both sides changed are not chosen yet; nothing was written.",
      unlisted:
        "The event that you chose cannot be changed now; perhaps you have words in it that are not saved. Or its review has moved on while you were looking. Nothing was written. Choose again, or none for now.",
    },
    applied: (when, count) =>
      count === 0
        ? `Brought in ${when}; there was nothing to write.`
        : `Written as ${count === 1 ? "1 draft" : `${count} drafts`} ${when}.`,
    isBegun: (id) => `new · ${id}`,
    appliedLead: "Each still has to be sent to review before it is published.",
    back: "Back to workbooks",
    row: (n) => `row ${n}`,
    until: (when) => `kept until ${when}`,
    isApplied: "written as drafts",
    more: (count) => `${count} more are not listed.`,
  },
  list: {
    label: "Onto the list of which signing event the new projects go",
    hint: "The event becomes a draft, too, with the new projects last on its list; one that is in review, or approved, becomes a draft again, to be reviewed from the beginning, and an order to publish it is over. Events into which you have typed what is not saved are left out.",
    none: "None for now",
    option: (name, state) => `${name} (${state})`,
    listed:
      "The new projects are last on the event's list. The event and its projects can be reviewed and published together, as a bundle.",
    notListed:
      "The new projects are on no event's list yet, and count for none. Someone who works on the whole district can add them in the event's form; then publish both as a bundle.",
  },
  problems: {
    no_file: () => "Choose a file.",
    too_large: () =>
      "The file is larger than 5 MB. Take pictures and unused sheets out, or bring it in by parts.",
    not_a_workbook: () =>
      "This is neither an .xlsx workbook nor a CSV file; perhaps only its name says so. Open it in Excel or WPS and save it as .xlsx.",
    old_excel: () => "This is the old .xls format. Open it in Excel or WPS and save it as .xlsx.",
    binary_excel: () => "This is .xlsb or a format that is not known. Save it as .xlsx in Excel.",
    has_password: () => "The file needs a password to be opened. Take the password away first.",
    unpacks_too_large: () =>
      "Unpacked, the file is too large; to be safe it was not read. Copy the cells into a new workbook; bring large tables in by parts.",
    damaged: () => "The file is damaged. Open it in Excel or WPS, save a copy, and try that.",
    unknown_encoding: () => "The CSV file's encoding is not known. Save it as CSV UTF-8, or use .xlsx.",
    too_many_rows: ({ most = "" }) => `There are more than ${most} rows. Bring them in by parts.`,
    too_many_columns: ({ most = "" }) =>
      `There are more than ${most} columns. Take out those that are not this table's.`,
    too_much_text: () => "There is too much text in it. Bring it in by parts.",
    too_many_documents: ({ most = "" }) =>
      `More than ${most} documents would change. Bring them in by parts.`,
    no_table: () =>
      "No table that was taken out here is in it. Keep the names in the first row, and begin from a new export.",
    nothing_in_it: () => "There is no row in it.",
    no_document_column: ({ name = "" }) =>
      `The column "${name}" is missing, so nobody knows what the rows are. Begin from a new export.`,
    merged: ({ range = "" }) =>
      `${range} is merged, and nobody knows to which row its content belongs. Unmerge it and fill every cell.`,
    total_row: ({ text = "" }) => `This row is a total ("${text}") and no content. Delete the row.`,
    formula_without_value: () => "The formula has no stored result. Copy the cell and paste it as a value.",
    unknown_column: ({ name = "" }) =>
      `"${name}" is no column of this table. Delete it, or give it its name back.`,
    twice_column: ({ name = "" }) => `The column "${name}" is there twice. Keep one.`,
    unknown_document: ({ id = "" }) =>
      `There is no document "${id}", or it is not yours. Copy the id from the export.`,
    no_document: () =>
      "Without an id nobody knows to what this belongs. Copy the id from the export; a new row has no version and no mark either.",
    unwanted_id: ({ id = "" }) =>
      `There is no document "${id}", or it is not yours. Leave the id of a new row empty; it gets one.`,
    no_own_id: () =>
      "What is new needs an id of your own: small letters, digits and hyphens, such as east-sea-park. It cannot be changed later.",
    not_an_id: () => "Ids have only small letters, digits and single hyphens.",
    id_taken: () => "Another document or page has this id or address already.",
    no_name: () => "What is new needs a Chinese name.",
    same_name: ({ id = "" }) =>
      `There is one of this name (${id}); perhaps this sheet was brought in before. To change it, begin from a new export and delete this row; if it is another, let its name say so.`,
    same_name_withdrawn: ({ id = "" }) =>
      `One that was withdrawn (${id}) has this name; no export has it. If it is the same, go on with it in its form and delete this row; if it is another, let its name say so.`,
    same_name_row: ({ other = "" }) =>
      `This has the name of row ${other}. If it is the same, keep one; if it is another, let its name say so.`,
    same_row: ({ id = "" }) =>
      `There is a row of this name here (${id}); perhaps this sheet was brought in before. To change it, begin from a new export and delete this row; if it is another, let its name say so.`,
    not_yours: () =>
      "Name a park of yours; new parks, and what concerns the district, are for those who work on all of it.",
    unknown_row: ({ id = "" }) => `The document has no row "${id}". A new row has no id.`,
    twice_row: ({ other = "" }) => `This is the same as row ${other}. Keep one.`,
    there_already: ({ id = "" }) =>
      `There is a document "${id}" already; perhaps this sheet was brought in before. To change it, begin from a new export; what was withdrawn is in none, and is changed in its form.`,
    no_version: () =>
      "Without a version nobody knows what it was made from. Begin from a new export; a new row has no row id either.",
    unknown_version: ({ version = "" }) => `There is no version "${version}". Begin from a new export.`,
    changed_mark: () =>
      "Id, version and mark do not belong together; perhaps only some columns were sorted, or a row was copied. Begin from a new export.",
    moved_row: () => "A row cannot be moved elsewhere by a workbook. Put the id back.",
    no_parent: () =>
      "A new row must say where it belongs. Copy the id from another row of the same place, or from the sheet About.",
    unknown_parent: ({ id = "" }) =>
      `The document has nothing with the id "${id}". Copy the id from another row of the same place, or from the sheet About.`,
    own_words: () => "You have words in this document that are not saved. Save them or give them up first.",
    rows_without_ids: () =>
      "Some rows of this draft have no id of their own and cannot be compared. Save it once in the form.",
    outside_scope: () =>
      "This would concern a park that is not yours. Change it back, or ask a colleague for the whole district.",
    not_a_number: () => "A number without a unit is needed, such as 12 or 3.5.",
    money_in_number: () =>
      "This is an amount of money; the column takes a number without a unit. Convert it.",
    money_without_unit: () =>
      "The amount has no unit. Write it as the source does, such as the source has it.",
    not_money: () => "An amount with its unit is needed, such as the source has it.",
    not_a_day: () => "A day that exists is needed, such as 2026-03-01 or 2026/3/1.",
    not_a_partial_day: () =>
      "A year, month or day that exists is needed, such as 2021, 2021-09 or 2021-09-27.",
    not_an_option: () => "This is not an option. The options stand in the second sheet.",
    unknown_reference: () =>
      "Nothing has this id, or several have this name. The ids stand in the second sheet.",
    became_a_day: () => "The program made a day of this cell. Set its format to text and write it again.",
    error_value: () => "This is the result of an error. Write the content itself.",
    too_long: ({ most = "" }) =>
      `It has more than ${most} characters, which sheets may lose. Write it in the form.`,
  },
  notices: {
    older: ({ name = "", from = "", present = "" }) =>
      `${name}: the sheet was taken from ${from}, and now there is ${present}. Every cell was compared; only those that you changed are written.`,
    formula_value: () => "This is a formula; its stored result was taken.",
    in_review: ({ name = "" }) =>
      `${name} is in review, or approved. Writing makes it a draft again, to be reviewed from the beginning.`,
    would_be_wrong: ({ label = "", sentence = "" }) =>
      `${label}: ${sentence} It may become a draft, and must be mended before review.`,
  },
};
