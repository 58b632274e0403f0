import { decideCode } from '../../../../cloudfunctions/_shared/quarantine/decide-code'
import { nameWhatIsKnown } from '../../../../cloudfunctions/_shared/quarantine/naming.writer'
import { showQuarantine } from '../../../../cloudfunctions/_shared/quarantine/show-quarantine'
import { decideHold } from '../../../../cloudfunctions/_shared/reports/decide-hold'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { reportsReader } from '../../../../cloudfunctions/_shared/reports/reports.reader'
import { FRIDAY, FRIDAY_EVENING, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { storedObservations } from '../../../stored-observations'
import { approved, NEXT_SATURDAY, publish, SATURDAY } from '../releases/publication'

const [source, ID] = ['health-information-centre', 'provincial-peoples-hospital']
let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const header = ['序', '医疗机构', '网络联通', '数据采集开始时间', '数据量（条）']

/** A bulletin whose table prints these hospitals with so many rows. */
function print(...hospitals: [name: string, rows: number][]): Buffer {
  const rows = hospitals.map(([name, count], place) => [place + 1, name, '已联通', '2020.10.1', count])
  return Buffer.from([header, ...rows].map((row) => row.join('\t')).join('\n'))
}

const deliver = (day: string, now: string, ...hospitals: [string, number][]) =>
  receiveReport(
    fresh.database,
    {
      source,
      format: 'bulletin-text',
      period: day,
      bytes: print(...hospitals),
      submittedBy: 'cloudbase:reporter',
    },
    now,
  )

const decide = (code: string, to: string | null, now = SATURDAY) =>
  decideCode(
    fresh.database,
    { source, kind: 'hospital', code, to, factor: 1, reason: '来源改了写法' },
    'cloudbase:dictionary',
    now,
  )

async function rowsOf(subject: string): Promise<(number | null)[]> {
  const stated = await storedObservations(fresh.database, ['uploaded-rows'])
  return stated.filter((one) => one.subject === subject).map(({ value }) => value)
}

const waiting = async () => (await showQuarantine(fresh.database, SATURDAY)).waiting

describe('a hospital a bulletin prints under a name nobody knows', () => {
  it('is taken as printed, and waits with its place, its number and names alike', async () => {
    const { report } = await deliver(FRIDAY, FRIDAY_EVENING, ['吉林省人民医院', 7], ['省脑科医院', 5])
    expect(await rowsOf('link:吉林省人民医院')).toEqual([7])
    expect(await waiting()).toMatchObject([
      {
        kind: 'hospital',
        code: '吉林省人民医院',
        rows: 1,
        reports: [report],
        firstDay: FRIDAY,
        samples: [{ value: 7, unit: '条', period: FRIDAY }],
        candidates: [{ code: ID, name: '省人民医院' }],
      },
    ])
  })

  it('is read again in every bulletin once a person says who it is, and understood at once later', async () => {
    const first = await deliver(FRIDAY, FRIDAY_EVENING, ['吉林省人民医院', 7])
    const second = await deliver('2020-11-28', SATURDAY, ['吉林省人民医院', 8])
    expect([...(await decide('吉林省人民医院', ID)).replays].sort()).toEqual([first.report, second.report].sort())
    expect((await rowsOf(`link:${ID}`)).sort()).toEqual([7, 8])
    expect(await waiting()).toEqual([])
    const later = await deliver(NEXT_FRIDAY, NEXT_SATURDAY, ['吉林省人民医院', 9])
    const kept = await reportsReader(fresh.database).find(later.report)
    expect(kept?.statement.hospitals).toMatchObject([{ name: '吉林省人民医院', organisation: ID }])
    await expect(decide('吉林省人民医院', null)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('stays what it was in releases that are out, and is named in the next', async () => {
    await deliver(FRIDAY, FRIDAY_EVENING, ['吉林省人民医院', 7])
    const before = await publish(fresh.database, await approved(fresh.database, FRIDAY, 100, FRIDAY_EVENING), SATURDAY)
    await decide('吉林省人民医院', ID)
    const after = await publish(
      fresh.database,
      await approved(fresh.database, NEXT_FRIDAY, 120, NEXT_SATURDAY),
      NEXT_SATURDAY,
    )
    expect(before.hospitals).toMatchObject([{ organisation: null, rows: 7 }])
    expect(after.hospitals).toMatchObject([{ name: '吉林省人民医院', organisation: ID, rows: 7 }])
  })

  it('is not taken for one that has another number on the same day', async () => {
    await deliver(FRIDAY, FRIDAY_EVENING, ['吉林省人民医院', 7], ['省人民医院', 70])
    await expect(decide('吉林省人民医院', ID)).rejects.toThrow('已有别的数（70 条）')
    expect(await waiting()).toHaveLength(1)
    await expect(decide('吉林省人民医院', 'nobody')).rejects.toMatchObject({ code: 'invalid-input' })
  })

  it('keeps the name it was printed with where its number contradicts a known one', async () => {
    await deliver(FRIDAY, FRIDAY_EVENING, ['吉林省人民医院', 7])
    const { report, holds } = await deliver(FRIDAY, SATURDAY, ['吉林省人民医院', 8])
    await decide('吉林省人民医院', ID)
    const decision = {
      report,
      hold: holds[0]?.id ?? '',
      verdict: 'confirm',
      reason: '更正',
      reasonCode: 'R04',
    } as const
    await decideHold(fresh.database, decision, 'cloudbase:checker', SATURDAY)
    await nameWhatIsKnown(fresh.database, NEXT_SATURDAY)
    expect(await rowsOf(`link:${ID}`)).toEqual([7])
    expect(await rowsOf('link:吉林省人民医院')).toEqual([7, 8])
  })

  it('does not wait any more where it was refused, and reading again changes nothing', async () => {
    await deliver(FRIDAY, FRIDAY_EVENING, ['吉林省人民医院', 7])
    expect((await decide('吉林省人民医院', null)).replays).toEqual([])
    await nameWhatIsKnown(fresh.database, NEXT_SATURDAY)
    expect([await waiting(), await rowsOf('link:吉林省人民医院')]).toEqual([[], [7]])
  })
})
