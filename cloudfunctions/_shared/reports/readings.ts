import type { Day } from '../../../src/contract/day'
import type { Parsed } from '../../../src/contract/parse'
import type { ReportFormat } from '../../../src/contract/report'
import type { Statement } from '../../../src/contract/statement'
import { parseBulletinJson } from '../bulletins/bulletin-json'
import { parseBulletinText } from '../bulletins/parse-bulletin-text'
import { reportText } from './report-text'
import { reviewed } from './reviewed-statement'

/** Counts up whenever a format is read differently, so that a report says how it was read. */
export const PARSER_VERSION = 1

const NOTHING = '里面没有可以识别的内容，请确认格式（format）与文件一致'

/** A bulletin is taken in whole; daily reports are worked off row by row. */
export type BulletinFormat = Exclude<ReportFormat, 'daily-csv' | 'daily-json'>

export function isBulletin(format: ReportFormat): format is BulletinFormat {
  return format === 'bulletin-json' || format === 'bulletin-text'
}

const parsers: Record<BulletinFormat, (text: string, period: Day) => Parsed<Statement>> = {
  'bulletin-json': parseBulletinJson,
  'bulletin-text': (text, period) => ({ output: parseBulletinText(text, period) }),
}

function isEmpty({ figures, hospitals, systems, activities }: Statement): boolean {
  return figures.length + hospitals.length + systems.length + activities.length === 0
}

/** What a report says, or why nothing of it could be read. `today` is the civil day in China it came. */
export function reading(format: BulletinFormat, bytes: Uint8Array, period: Day, today: Day): Parsed<Statement> {
  const text = reportText(bytes)
  if (text === null) return { issues: [{ path: '', message: '不是文本文件，请另存为 UTF-8 文本后重新提交' }] }
  const result = parsers[format](text, period)
  if ('issues' in result) return result
  const statement = reviewed(result.output, today)
  if (!isEmpty(statement)) return { output: statement }
  const rejections = statement.rejections.map(({ given, expected }) => ({ path: given, message: expected }))
  return { issues: rejections.length > 0 ? rejections : [{ path: '', message: NOTHING }] }
}
