import { aFigure, aRelease, sealed } from '../src/a-release'
import { aLog, aRestatement } from '../src/a-restatement'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import type { PhoneCloud } from './phone-clouds'

const servedAt = '2020-12-05T01:00:00.000Z'
const { log, named } = aLog(aRestatement())
const first = aRelease()
const second = aRelease({
  id: '2020-W49-1',
  publishedAt: '2020-12-05T00:00:00.000Z',
  previous: first.id,
  restatements: named,
  figures: [aFigure({ value: 16_800_000, asOf: '2020-12-04' })],
})

function answer(action: string): unknown {
  if (action === 'restatements.read') return log
  return { ...sealed(action === 'releases.current' ? second : first), servedAt }
}

/** A cloud that has published twice, and restated a number in between. */
const cloud: PhoneCloud = {
  answers: true,
  call(_, question) {
    const output = answer((question as { action: string }).action)
    return Promise.resolve({ errMsg: 'cloud.callFunction:ok', result: { ok: true, output } })
  },
}

describeCompiled('a resident who looks back on a bare phone', () => {
  let phone: Phone

  beforeEach(() => {
    phone = new Phone({ cloud })
  })
  afterEach(() => {
    phone.close()
    expect(phone.complaints).toEqual([])
  })

  it('sees a release gone by on every page, under a banner, and comes back to now', async () => {
    await phone.open('pages/overview/index')
    await phone.tap('看过去某一天的发布')
    expect(phone.page.route).toBe('resident/pages/past/index')
    await phone.tap('看上一次发布 2020-W48-1')
    expect(phone.page.route).toBe('pages/overview/index')
    expect(phone.words()).toContain('您在看 2020年11月27日 当天的发布')
    expect(phone.words()).toContain('16,784,685')
    await phone.tap('回到现在')
    expect(phone.words()).toContain('16,800,000')
    expect(phone.words()).not.toContain('您在看')
  })

  it('reads what was restated, and why', async () => {
    await phone.open('pages/overview/index')
    await phone.tap('本次发布有 1 处修订')
    expect(phone.page.route).toBe('resident/pages/restatements/index')
    expect(phone.words()).toContain('原为 16,784,685 人')
    expect(phone.words()).toContain('一家医院迟报了 15 人。')
  })

  it('opens a shared number as published, with its correction, and has a picture of it drawn', async () => {
    await phone.open('resident/pages/shared/index', { metric: 'health-card-people', release: '2020-W48-1' })
    expect(phone.words()).toContain('16,784,685')
    expect(phone.words()).toContain('已更正')
    const written = phone.events.done
      .filter(({ method }) => method === 'canvas.fillText')
      .map(({ given }) => String((given as unknown[])[0]))
    for (const told of ['16,784,685', '人', '数据截至 2020年11月27日']) expect(written).toContain(told)
    expect(written.join('')).toContain('2020-W48-1')
  })
})
