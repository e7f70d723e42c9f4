// What figures said at any time, for whoever quotes them: each edition's number, and which editions said a given one.
import { type Sql, sql } from "#lib/db/client.ts";
import {
  type EditionNote,
  type EditionRow,
  editionsOf,
  editionsWhere,
  noteFrom,
} from "#lib/editorial/editions.ts";
import type { Text } from "#lib/i18n/text.ts";
import { withoutNoughts } from "#lib/values/number.ts";
import { type Quantity, tenThousandfold } from "./display.ts";
import { amountYuan, figureContent, type Unit } from "./model.ts";
import type { WrittenNumber } from "./written-number.ts";

/** One edition of a figure: its name and number in it. */
export type FigureState = { id: string; name: Text; quantity: Quantity; note: EditionNote };

/** Every edition of the figures, each figure's oldest first. */
export async function listFigureStates(ids: readonly string[]): Promise<FigureState[]> {
  return (await editionsOf(ids)).filter(({ kind }) => kind === "figure").map(stateFrom);
}

/** Every edition of every figure that at any time said the number; figures that are only quoted say none. */
export async function findFiguresSaying(number: WrittenNumber): Promise<FigureState[]> {
  const rows = await editionsWhere(
    sql`address.kind = 'figure' AND edition.document_id IN (
      SELECT said.document_id FROM published_edition AS said
      WHERE said.content ->> 'use' = 'shown' AND ${says(number)})`,
  );
  return rows.map(stateFrom);
}

/** Whether an edition says the number, whatever unit it is written in. */
export function isSaid(number: WrittenNumber, { quantity }: FigureState): boolean {
  if (quantity.use !== "shown") return false;
  if (number.is === "money") return quantity.amountYuan !== null && areSame(quantity.amountYuan, number.yuan);
  if (quantity.amountYuan !== null) return false;
  if (areSame(quantity.value, number.value))
    return number.units.length === 0 || number.units.includes(quantity.unit);
  return isInSquareMetres(number, quantity.unit) && areSame(tenThousandfold(quantity.value), number.value);
}

/** 10万平方米 is written 100,000 m² in English. */
function isInSquareMetres({ units }: WrittenNumber & { is: "count" }, unit: Unit): boolean {
  return unit === "ten_thousand_square_metres" && units.includes("square_metre");
}

/** 14.80 is 14.8. */
function areSame(one: string, other: string): boolean {
  return withoutNoughts(one) === withoutNoughts(other);
}

function says(number: WrittenNumber): Sql {
  if (number.is === "money") {
    return sql`(said.content ->> 'value')::numeric * CASE said.content ->> 'unit'
      WHEN 'yuan' THEN 1 WHEN 'wan_yuan' THEN 10000 WHEN 'yi_yuan' THEN 100000000 END = ${number.yuan}::numeric`;
  }
  const unit = sql`said.content ->> 'unit'`;
  const value = sql`(said.content ->> 'value')::numeric`;
  const isUnit =
    number.units.length > 0 ? sql`${unit} = ANY(${number.units})` : sql`${unit} NOT LIKE '%yuan'`;
  const isSame = sql`(${value} = ${number.value}::numeric AND ${isUnit})`;
  if (!isInSquareMetres(number, "ten_thousand_square_metres")) return isSame;
  return sql`(${isSame} OR (${value} * 10000 = ${number.value}::numeric AND ${unit} = 'ten_thousand_square_metres'))`;
}

export function stateFrom(row: EditionRow): FigureState {
  const content = figureContent.parse(row.content);
  const { name, value, unit, qualifier, use } = content;
  return {
    id: row.documentId,
    name,
    quantity: { value, unit, qualifier, use, amountYuan: amountYuan(content) },
    note: noteFrom(row),
  };
}
