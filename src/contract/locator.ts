import * as v from 'valibot'

const position = v.pipe(v.number(), v.integer(), v.minValue(1))

/**
 * Where in a report a value stands: a line of a text (with its sentence, or its table and row),
 * a JSON pointer, or a cell of a sheet. Lines, sentences, tables and rows count from 1.
 */
export const Locator = v.union([
  v.strictObject({
    line: position,
    sentence: v.optional(position),
    table: v.optional(position),
    row: v.optional(position),
  }),
  v.strictObject({ pointer: v.string() }),
  v.strictObject({ sheet: v.string(), cell: v.string() }),
])
export type Locator = v.InferOutput<typeof Locator>
