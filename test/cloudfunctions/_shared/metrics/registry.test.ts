import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brokenRule } from '../../../../cloudfunctions/_shared/metrics/metric'
import { metrics, metricWithId } from '../../../../cloudfunctions/_shared/metrics/registry'

const definitionFiles = readdirSync(join(__dirname, '../../../../cloudfunctions/_shared/metrics/definitions'))

describe.each(metrics.map((metric) => [metric.id, metric] as const))('%s', (_, metric) => {
  it('accepts its good examples and rejects its bad ones', () => {
    expect(metric.examples.accepted.map((value) => brokenRule(metric, value))).toEqual(
      metric.examples.accepted.map(() => null),
    )
    for (const value of metric.examples.rejected) expect(brokenRule(metric, value)).not.toBeNull()
    expect(metric.examples.rejected.length).toBeGreaterThan(0)
  })

  it('defines in three sentences what is counted, what is not, and why it may change', () => {
    for (const sentence of Object.values(metric.definition)) expect(sentence).toMatch(/^[^。]{8,80}。$/)
  })

  it('names only metrics that exist as its whole, its bound, or its false friend', () => {
    const bounds = metric.rules.flatMap((rule) => (rule.about === 'metric' ? [rule.metric] : []))
    for (const id of [metric.subsetOf, ...metric.notComparableWith, ...bounds])
      if (id !== null) expect(metricWithId(id)?.id).toBe(id)
  })

  it('is incomparable in both directions', () => {
    for (const id of metric.notComparableWith) expect(metricWithId(id)?.notComparableWith).toContain(metric.id)
  })
})

describe('the registry', () => {
  it('holds every definition file, each under its own name', () => {
    expect(metrics.map(({ id }) => `${id}.ts`).sort()).toEqual(definitionFiles.sort())
  })
})
