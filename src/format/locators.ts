import type { Locator } from '../contract/locator'

/** Where in a report a value stands, in words a person can follow with the report open. */
export function locatorWords(locator: Locator): string {
  if ('pointer' in locator) return `JSON 位置 ${locator.pointer}`
  if ('sheet' in locator) return `工作表“${locator.sheet}”的单元格 ${locator.cell}`
  const { line, sentence, table, row } = locator
  if (table !== undefined) return `第 ${table} 张表${row === undefined ? '' : `第 ${row} 行`}（全文第 ${line} 行）`
  return `第 ${line} 行${sentence === undefined ? '' : `第 ${sentence} 句`}`
}
