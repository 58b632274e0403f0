import { cutRelease } from '../../../../cloudfunctions/_shared/releases/cut-release'
import { archivedRelease } from '../../../../cloudfunctions/_shared/releases/read-archived-release'
import type { DailyReport } from '../../../../cloudfunctions/_shared/reports/daily-report'
import type { PublishedRelease } from '../../../../src/contract/release'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { CHANGCHUN, heldRules, type Row, USES } from '../reports/daily'
import { first } from './publication'
import { evening, publishedNow, reported, restatementsIn, seriesIn, subjectIn } from './weekly'

const [SIPING, OLD, NEW] = ['region:220300', 'region:220381', 'region:220184']
const [EVE, DAY, NEXT] = ['2020-06-29', '2020-06-30', '2020-07-01']
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const report = (day: string, rows: Row[]): Promise<DailyReport> => reported(fresh.database, day, rows)

/** 吉林省, 长春 and 四平 on a day; nothing else is reported. */
const three = (province: number, changchun: number, siping: number): Row[] => [
  { value: province },
  { subject: CHANGCHUN, value: changchun },
  { subject: SIPING, value: siping },
]

/** The days around the change, on which 四平 falls because 公主岭 leaves it. */
async function aroundTheChange(inner = true): Promise<DailyReport[]> {
  const of = (subject: string, value: number): Row[] => (inner ? [{ subject, value }] : [])
  return [
    await report('2020-06-28', [...three(300, 200, 100), ...of(OLD, 40)]),
    await report(EVE, [...three(310, 205, 105), ...of(OLD, 42)]),
    await report(DAY, [...three(320, 255, 65), ...of(NEW, 44)]),
    await report(NEXT, [...three(330, 262, 68), ...of(NEW, 45)]),
  ]
}

const divisionsIn = ({ events }: PublishedRelease) => events.filter(({ kind }) => kind === 'division')

describe('a daily report of 公主岭', () => {
  it('is taken under the code of its day', async () => {
    const reports = await aroundTheChange()
    expect(reports.map(({ counts }) => [counts.accepted, counts.rejected])).toEqual(Array(4).fill([4, 0]))
  })

  it.each([
    [EVE, NEW, '2020-06-29 应写 region:220381，公主岭市（原属四平市）'],
    [DAY, OLD, '2020-06-30 应写 region:220184，公主岭市（属长春市）'],
  ])('of %s is rejected under the code %s of another time, with the right one', async (day, subject, expected) => {
    const { rejections, counts } = await report(day, [{ subject, value: 42 }])
    expect(rejections).toMatchObject([{ rule: 'unknown-subject', given: subject, expected }])
    expect(counts.accepted).toBe(0)
  })
})

describe('the day on which 公主岭 leaves 四平', () => {
  it.each([true, false])('holds nothing back, whether 公主岭 is reported by itself or not (%s)', async (inner) => {
    expect((await aroundTheChange(inner)).flatMap(heldRules)).toEqual([])
  })

  it('holds nothing back where the days before are reported later', async () => {
    await report(DAY, three(320, 255, 65))
    expect(heldRules(await report(EVE, three(310, 205, 105)))).toEqual([])
  })

  it('is the only day on which 四平 may fall', async () => {
    await aroundTheChange()
    expect(heldRules(await report('2020-07-02', three(340, 270, 60)))).toEqual(['counter-fell'])
  })

  it('lets no other region fall', async () => {
    const jilin = 'region:220200'
    await report(EVE, [{ subject: jilin, value: 50 }])
    expect(heldRules(await report(DAY, [{ subject: jilin, value: 40 }]))).toEqual(['counter-fell'])
  })
})

describe('a release of the days around the change', () => {
  it('says where 长春 and 四平 cannot be compared with the days before', async () => {
    await aroundTheChange()
    const release = await publishedNow(fresh.database, evening(NEXT))
    expect(divisionsIn(release)).toEqual([
      {
        kind: 'division',
        from: DAY,
        to: DAY,
        metric: USES,
        subject: CHANGCHUN,
        base: null,
        title: '公主岭市由四平市划归长春市',
        explanation: '从这一天起，长春市的数含公主岭市。',
      },
      expect.objectContaining({ subject: SIPING, explanation: '从这一天起，四平市的数不再含公主岭市。' }),
    ])
  })

  it('says nothing of it before the day, nor of a prefecture that did not report by then', async () => {
    await report(EVE, [...three(310, 205, 105), { subject: OLD, value: 42 }])
    expect(divisionsIn(await publishedNow(fresh.database, evening(EVE)))).toEqual([])
    await report(DAY, [{ value: 320 }, { subject: SIPING, value: 65 }])
    const release = await publishedNow(fresh.database, evening(DAY))
    expect(divisionsIn(release).map(({ subject }) => subject)).toEqual([SIPING])
  })

  it('has the days of 公主岭 under both codes, inside its prefectures and not beside them', async () => {
    await aroundTheChange()
    const release = await publishedNow(fresh.database, evening(NEXT))
    expect(await subjectIn(fresh.database, release, USES, OLD)).toMatchObject({ from: '2020-06-28', values: [40, 42] })
    expect(await subjectIn(fresh.database, release, USES, NEW)).toMatchObject({ from: DAY, values: [44, 45] })
    expect(release.subjects.slice(-2)).toEqual([
      { subject: OLD, name: '公主岭市（原属四平市）', partOf: SIPING },
      { subject: NEW, name: '公主岭市（属长春市）', partOf: CHANGCHUN },
    ])
  })

  it('has a partition that adds up to the province, with 公主岭 counted once', async () => {
    await aroundTheChange()
    const release = await publishedNow(fresh.database, evening(NEXT))
    const series = await seriesIn(fresh.database, release, USES, 2020)
    const of = (subject: string) => series?.subjects.find((one) => one.subject === subject)?.values ?? []
    const parts = release.subjects.filter(({ partOf }) => partOf === 'region:220000')
    expect(parts.filter(({ subject }) => [OLD, NEW].includes(subject))).toEqual([])
    expect(new Set(parts.map(({ subject }) => subject)).size).toBe(12)
    const sums = of('region:220000').map((_, place) =>
      parts.reduce((sum, { subject }) => sum + (of(subject)[place] ?? 0), 0),
    )
    expect(sums).toEqual(of('region:220000'))
  })
})

describe('a release without 公主岭', () => {
  it('says what it said before there was a word of divisions', async () => {
    await aroundTheChange(false)
    const release = await publishedNow(fresh.database, evening(NEXT))
    expect(divisionsIn(release)).toEqual([])
    expect(release.subjects.at(-1)?.subject).toBe('region:unassigned')
  })

  it('stays as it was once the history of 公主岭 is reported', async () => {
    await aroundTheChange(false)
    const before = await publishedNow(fresh.database, evening(NEXT))
    const content = JSON.stringify(await archivedRelease(fresh.database, before.id, evening(NEXT)))
    const years = JSON.stringify(await seriesIn(fresh.database, before, USES, 2020))
    const rows = [
      { subject: OLD, period: EVE, value: 42 },
      { subject: NEW, period: DAY, value: 44 },
    ]
    await report(NEXT, rows)
    const now = '2020-07-02T01:00:00.000Z'
    const after = await publishedNow(fresh.database, now)
    expect(divisionsIn(after)).toHaveLength(2)
    expect(await restatementsIn(fresh.database, after)).toEqual([])
    expect(JSON.stringify(await archivedRelease(fresh.database, before.id, now))).toBe(content)
    expect(JSON.stringify(await seriesIn(fresh.database, before, USES, 2020))).toBe(years)
    expect(after.series).not.toEqual(before.series)
  })

  it('is cut the same again', async () => {
    await aroundTheChange()
    const one = await cutRelease(fresh.database, first.person, evening(NEXT))
    const other = await cutRelease(fresh.database, first.person, evening(NEXT))
    const { cutOff: _, ...content } = one.content
    expect(other.content).toMatchObject(content)
  })
})
