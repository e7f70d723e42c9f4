// The words of workbooks in and out at the desk, in English.
import type { workbooksZh } from "./workbook-zh.ts";

export const workbooksEn: typeof workbooksZh = {
  title: "Workbooks in and out",
  lead: "Take parks, spaces, clauses and projects out as Excel workbooks, change many rows in Excel or WPS, and bring them back. An import writes drafts only; it publishes nothing.",
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
        "New parks are not made here but under Documents. Aliases, sites, contacts, relations and statements are not in the sheet; change them in the form.",
      ],
      places: { document: "Park id" },
    },
    spaces: {
      title: "Spaces to let",
      what: "One space to a row: place, area, rent, height, load, power.",
      lead: "A row is a space to let.",
      rules: [
        "To add one: a new row with the ids of its park and its site (copy them from another row of that site); leave space id, version and mark empty.",
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
        "To add one: a new row with the ids of its package and its policy (copy them from another row of that policy); leave clause id, version and mark empty.",
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
        "New projects are not made here but under Documents. Milestones are not in the sheet; change them in the form.",
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
    notToTouch: "By this the row is known; do not change it.",
    onlyToRead: "To be read only; changes here are not taken.",
    oneOf: (names) => `One of: ${names}.`,
  },
  plan: {
    title: (file) => `Read: ${file}`,
    lead: (table, rows) =>
      `${table}, ${rows === 1 ? "1 row" : `${rows} rows`}. Nothing has been changed yet.`,
    counts: (changed, documents) =>
      changed === 0
        ? "Nothing differs from what is there now; there is nothing to bring in."
        : `${changed === 1 ? "1 place" : `${changed} places`} would change, in ${documents === 1 ? "1 document" : `${documents} documents`}.`,
    problems: "To be mended",
    problemsScope:
      "Mend these places in the sheet and bring it in again. While one is wrong, nothing is taken.",
    notices: "To be noted",
    noticesScope: "This stands in the way of nothing.",
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
    },
    nothing: "(nothing)",
    newRow: (label) => `New: ${label}`,
    wholeRow: (label) => `${label} (the whole row was taken out)`,
    file: "The whole file",
    apply: "Write all of it as drafts",
    applyText: "All of it or nothing. Drafts are not published.",
    moved:
      "While you were looking, something changed, and nothing was written. Look at the new comparison first.",
    unchosen: "Some places that both sides changed are not chosen yet; nothing was written.",
    applied: (when, count) =>
      count === 0
        ? `Brought in ${when}; there was nothing to write.`
        : `Written as ${count === 1 ? "1 draft" : `${count} drafts`} ${when}.`,
    appliedLead: "Each still has to be sent to review before it is published.",
    back: "Back to workbooks",
    row: (n) => `row ${n}`,
    until: (when) => `kept until ${when}`,
    isApplied: "written as drafts",
    more: (count) => `${count} more are not listed.`,
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
    no_document: () => "Without an id nobody knows to what this belongs. Copy the id from the export.",
    not_made_here: () => "Nothing new is made by this table. Make it under Documents, then export.",
    unknown_row: ({ id = "" }) => `The document has no row "${id}". A new row has no id.`,
    twice_row: ({ other = "" }) => `This is the same as row ${other}. Keep one.`,
    no_version: () =>
      "Without a version nobody knows what it was made from. Begin from a new export; a new row has no row id either.",
    unknown_version: ({ version = "" }) => `There is no version "${version}". Begin from a new export.`,
    changed_mark: () =>
      "Id, version and mark do not belong together; perhaps only some columns were sorted, or a row was copied. Begin from a new export.",
    moved_row: () => "A row cannot be moved elsewhere by a workbook. Put the id back.",
    no_parent: () => "A new row must say where it belongs. Copy the id from another row of the same place.",
    unknown_parent: ({ id = "" }) =>
      `The document has nothing with the id "${id}". Copy the id from another row of the same place.`,
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
