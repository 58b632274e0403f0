import { BulletinJson } from '../../../src/contract/bulletin-json'
import type { Day } from '../../../src/contract/day'
import { type Parsed, parsed } from '../../../src/contract/parse'
import type { Question, StatedFigure, StatedHospital, StatedSystem, Statement } from '../../../src/contract/statement'
import { headlineMetrics } from '../metrics/registry'
import { PROVINCE } from '../metrics/subjects'

function figures({ figures: printed }: BulletinJson): StatedFigure[] {
  return printed.map((figure, index) => ({ ...figure, subject: PROVINCE, locator: { pointer: `/figures/${index}` } }))
}

function hospitals({ hospitals: printed, asOf }: BulletinJson): StatedHospital[] {
  return printed.map(({ rows, ...hospital }, index) => {
    const locator = { pointer: `/hospitals/${index}` }
    const count = rows === null ? null : { value: rows, unit: '条' as const, asOf, locator }
    return { ...hospital, position: index + 1, rows: count, locator }
  })
}

function systems({ systems: printed, asOf }: BulletinJson): StatedSystem[] {
  return printed.map((system, index) => ({
    ...system,
    position: index + 1,
    asOf,
    locator: { pointer: `/systems/${index}` },
  }))
}

function activities({ activities: printed }: BulletinJson): Statement['activities'] {
  return printed.map(({ counts, summary, ...activity }, index) => {
    const locator = { pointer: `/activities/${index}` }
    const stated = counts.map((count) => ({ ...count, asOf: activity.to, locator }))
    return { ...activity, ...(summary === undefined ? {} : { summary }), counts: stated, locator }
  })
}

function missingFrom({ figures: printed, hospitals: hospitalRows, systems: systemRows }: BulletinJson): string[] {
  const stated = new Set(printed.map(({ metric }) => metric))
  const absent = headlineMetrics.map(({ id }) => id).filter((id) => !stated.has(id))
  const tables = { hospitals: hospitalRows, systems: systemRows }
  return [...absent, ...Object.entries(tables).flatMap(([name, rows]) => (rows.length === 0 ? [name] : []))]
}

function otherDay(asOf: Day, period: Day): Question {
  const message = `报告的日期 ${asOf} 与提交时写明的 ${period} 不同，请确认。`
  return { rule: 'as-of-differs', metric: null, subject: null, message, locator: { pointer: '/asOf' } }
}

function jsonIn(text: string): Parsed<unknown> {
  try {
    return { output: JSON.parse(text) }
  } catch {
    return { issues: [{ path: '', message: '不是有效的 JSON，请检查文件' }] }
  }
}

/** Reads format `bulletin-json`, or says every field that does not fit its schema. */
export function parseBulletinJson(text: string, period: Day): Parsed<Statement> {
  const json = jsonIn(text)
  const result = 'issues' in json ? json : parsed(BulletinJson, json.output)
  if ('issues' in result) return result
  const bulletin = result.output
  return {
    output: {
      figures: figures(bulletin),
      hospitals: hospitals(bulletin),
      systems: systems(bulletin),
      activities: activities(bulletin),
      rejections: [],
      questions: bulletin.asOf === period ? [] : [otherDay(bulletin.asOf, period)],
      missing: missingFrom(bulletin),
    },
  }
}
