import { dayNumber, dayOf } from '../../src/reckoning/calendar'
import { aDefinition, aRelease } from '../src/a-release'
import { aSeries, aSubject, served } from '../src/a-series'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import type { PhoneCloud } from './phone-clouds'
import { depth, mostChildren, nodeCount } from './screen-reading'

const KB = 1_024
const FIRST = dayNumber('2019-11-28')
const LAST = dayNumber('2020-11-27')
const grown = (day: number): number => 31_000_000 + (day - FIRST) * 40_123

function year(of: number) {
  const from = Math.max(FIRST, dayNumber(`${of}-01-01`))
  const days = Math.min(LAST, dayNumber(`${of}-12-31`)) - from + 1
  const values = Array.from({ length: days }, (_, place) => (from + place === LAST - 9 ? null : grown(from + place)))
  return served(aSeries([aSubject(dayOf(from), values)]))
}

const years = [year(2019), year(2020)]
const release = aRelease({
  definitions: [aDefinition({ metric: 'health-card-uses', name: '用卡人次', unit: '人次', distinct: false })],
  subjects: [{ subject: 'region:220000', name: '全省', partOf: null }],
  series: [
    {
      metric: 'health-card-uses',
      from: dayOf(FIRST),
      to: dayOf(LAST),
      years: years.map(({ name, series }) => ({ year: series.year, name })),
    },
  ],
})

/** A cloud that serves this release and its two years. */
const cloud: PhoneCloud = {
  answers: true,
  call(_, question) {
    const { action, input } = question as { action: string; input: { names: string[] } }
    const output =
      action === 'series.read'
        ? { documents: input.names.map((name) => years.find((document) => document.name === name)) }
        : { ...release, servedAt: '2020-11-28T01:00:00.000Z' }
    return Promise.resolve({ errMsg: 'cloud.callFunction:ok', result: { ok: true, output } })
  },
}

describeCompiled('a resident who looks at a metric on a bare phone', () => {
  let phone: Phone

  beforeEach(() => {
    phone = new Phone({ cloud })
  })
  afterEach(() => {
    phone.close()
    expect(phone.complaints).toEqual([])
  })
  const drawn = (method: string): unknown[][] =>
    phone.events.done.filter((one) => one.method === `canvas.${method}`).map(({ given }) => given as unknown[])

  it('reads its sentence and sees its chart, on a small tree', async () => {
    await phone.open('resident/pages/metric/index', { metric: 'health-card-uses' })
    expect(phone.words()).toContain('全省用卡人次增加 1,203,690 人次，30 天里有 29 天报了数。')
    expect(drawn('fillText').map(([words]) => words)).toContain('W48')
    const screen = phone.screen()
    const measured = {
      bytes: phone.page.bytes,
      nodes: nodeCount(screen),
      depth: depth(screen),
      children: mostChildren(screen),
    }
    process.stdout.write(`first open of a metric: ${JSON.stringify(measured)}\n`)
    expect(measured.bytes).toBeLessThanOrEqual(16 * KB)
    expect(measured.nodes).toBeLessThan(1_000)
    expect(measured.depth).toBeLessThan(30)
    expect(measured.children).toBeLessThanOrEqual(60)
  })

  it('goes from day to day with the buttons, and over a missing one', async () => {
    await phone.open('resident/pages/metric/index', { metric: 'health-card-uses' })
    expect(phone.words()).toContain('2020年11月27日，星期五：增加 40,123 人次')
    for (let day = 27; day > 18; day -= 1) await phone.tap('‹ 前一天')
    expect(phone.words()).toContain('2020年11月18日，星期三：迟报')
  })

  it('sees a year in 365 bars and reads it month by month', async () => {
    await phone.open('resident/pages/metric/index', { metric: 'health-card-uses' })
    await phone.tap('一年')
    expect(phone.words()).toContain('2019年11月28日到2020年11月27日')
    await phone.tap('和图上一样的数，一行一行看')
    expect(phone.words()).toContain('2020年11月27日 星期五')
    const screen = phone.screen()
    expect(nodeCount(screen)).toBeLessThan(1_000)
    expect(mostChildren(screen)).toBeLessThanOrEqual(60)
  })
})
