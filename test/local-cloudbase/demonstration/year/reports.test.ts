import * as v from 'valibot'
import { demonstrationYear } from '../../../../local-cloudbase/demonstration/year/demonstration-year'
import { DailyReportJson, DailyRowJson } from '../../../../src/contract/daily-report'

const year = demonstrationYear()

describe('every report of the year', () => {
  it('is one the contract knows, and small enough for one request', () => {
    for (const { format, body, rows } of year.reports) {
      expect(Buffer.byteLength(body)).toBeLessThan(100 * 1024)
      expect(rows.filter((row) => !v.is(DailyRowJson, row))).toEqual([])
      if (format === 'daily-json') expect(v.parse(DailyReportJson, JSON.parse(body)).rows).toEqual(rows)
    }
  })

  it('states each number once, of its own day', () => {
    for (const { period, rows } of year.reports) {
      expect(new Set(rows.map(({ metric, subject }) => `${metric} ${subject}`)).size).toBe(rows.length)
      expect(new Set(rows.map((row) => row.period))).toEqual(new Set([period]))
    }
  })
})
