import { deliverBulletin, DEMONSTRATION_SECRET } from '../../local-cloudbase/demonstration/seed'
import { postReport } from '../../local-cloudbase/demonstration/intake-request'
import { contentHash } from '../../cloudfunctions/_shared/releases/content-hash'
import type { PublishedRelease } from '../../src/contract/release'
import type { Receipt, ReportStanding } from '../../src/contract/report'
import { bulletin, NEXT_FRIDAY } from '../builders'
import { person, publishAs } from './people'
import { type Project, startProject } from './project'

const SATURDAY = '2020-11-28T01:00:00.000Z'
const NEXT_SATURDAY = '2020-12-05T01:00:00.000Z'
const nextWeek = bulletin(NEXT_FRIDAY, [
  ['health-card-people', 16_800_000],
  ['health-card-uses', 45_900_000],
])
let project: Project

beforeEach(async () => {
  project = await startProject({ now: SATURDAY, seeded: 'bulletin' })
})
afterEach(() => project.close())

async function current(): Promise<PublishedRelease> {
  const reply = await project.ask('resident', 'releases.current', {})
  if (!reply.ok) throw new Error(reply.failure.message)
  return reply.output
}

function valueOf({ figures }: PublishedRelease, metric: string) {
  const figure = figures.find((one) => one.metric === metric)
  return figure && [figure.value, figure.unit, figure.asOf]
}

describe('the bulletin of 2020-11-27 on its way to a phone', () => {
  it('is read as twelve figures and two tables, each with unit and day', async () => {
    const release = await current()
    const reported = release.figures.filter(({ value }) => value !== null)
    expect(reported.map(({ metric, value, unit, asOf }) => [metric, value, unit, asOf])).toEqual([
      ['health-card-people', 16_784_685, '人', '2020-11-27'],
      ['health-card-uses', 45_708_484, '人次', '2020-11-27'],
      ['online-services', 9_057_316, '人次', '2020-11-27'],
      ['doctor-online-consultations', 103_804, '人次', '2020-11-27'],
      ['doctor-online-hospitals', 155, '家', '2020-11-27'],
      ['doctor-online-doctors', 1_682, '名', '2020-11-27'],
      ['internet-hospitals-licensed', 4, '家', '2020-11-27'],
      ['appointments-received', 835_238, '人次', '2020-11-27'],
      ['consultations-received', 3_892, '人次', '2020-11-27'],
      ['upload-hospitals', 14, '家', '2020-11-27'],
      ['upload-hospitals-analysed', 11, '家', '2020-11-27'],
      ['systems-interfaced', 6, '个', '2020-11-27'],
    ])
    expect(release.hospitals.reduce((sum, { rows }) => sum + (rows ?? 0), 0)).toBe(292_086_730)
    expect(new Set(release.hospitals.map(({ asOf, unit }) => `${asOf} ${unit}`))).toEqual(new Set(['2020-11-27 条']))
    expect(release.systems.filter((one) => one.interface === 'realised')).toHaveLength(6)
    expect(release.systems.filter((one) => one.network === 'pending').map(({ scope }) => scope)).toEqual([null, null])
  })

  it('costs a resident one call and one document, and nothing for ten seconds', async () => {
    await project.moveTo('2020-11-28T01:05:00.000Z')
    await fetch(`${project.url}/local/meter`, { method: 'DELETE' })
    await current()
    await current()
    const meter = (await (await fetch(`${project.url}/local/meter`)).json()) as {
      calls: { function: string; via: string; databaseCalls: number; documentsRead: number }[]
    }
    const asked = meter.calls.filter((call) => call.function === 'resident' && call.via !== 'function')
    const read = asked.map(({ databaseCalls, documentsRead }) => [databaseCalls, documentsRead])
    expect(read).toEqual([
      [1, 1],
      [0, 0],
    ])
  })

  it('is answered to whom the timer asks, so that staff see how fast and how often in vain', async () => {
    const fired = await fetch(`${project.url}/local/timers/nightly/try-functions`, { method: 'POST' })
    expect(await fired.json()).toMatchObject({ ok: true, output: { tried: 2, failed: 0 } })
    const meter = (await (await fetch(`${project.url}/local/meter`)).json()) as {
      calls: { function: string; via: string; bytesOut: number }[]
    }
    const tried = meter.calls.filter(({ via }) => via === 'function')
    expect(tried.map((call) => [call.function, call.bytesOut > 10_000])).toEqual([
      ['resident', true],
      ['open-data', true],
    ])
    const viewer = await person(project, 'viewer')
    const { functions } = await viewer.does<{ functions: object[] }>('staff', 'functions.health', {})
    expect(functions).toMatchObject([
      { name: 'open-data', calls: 1, failed: 0 },
      { name: 'resident', calls: 1, failed: 0 },
    ])
  })

  it('lets anyone recompute the chain of manifests', async () => {
    const first = await current()
    await project.moveTo(NEXT_SATURDAY)
    await deliverBulletin(project.url, JSON.stringify(nextWeek), NEXT_FRIDAY, project.clock.now())
    await publishAs(project)
    const second = await current()
    expect(second.manifest.previous).toBe(contentHash(first.manifest))
    for (const { id, publishedAt, sha256, manifest, manifestSha256, servedAt, ...content } of [
      first,
      second,
    ] as (PublishedRelease & { servedAt: string })[])
      expect([manifest.sha256, sha256]).toEqual([contentHash(content), contentHash(content)])
    expect(valueOf(second, 'health-card-uses')).toEqual([45_900_000, '人次', NEXT_FRIDAY])
    expect(valueOf(second, 'online-services')).toEqual([9_057_316, '人次', '2020-11-27'])
  })

  it('waits for its hour exactly', async () => {
    await project.moveTo('2020-12-04T10:00:00.000Z')
    await deliverBulletin(project.url, JSON.stringify(nextWeek), NEXT_FRIDAY, project.clock.now())
    const { id } = await publishAs(project, '2020-12-05T00:00:00.000Z')
    await project.moveTo('2020-12-04T23:59:58.000Z')
    expect((await current()).id).toBe('2020-W48-1')
    await project.moveTo('2020-12-05T00:00:00.000Z')
    expect((await current()).id).toBe(id)
  })

  it('holds a falling counter until another person has decided it, and only then publishes it', async () => {
    await project.moveTo(NEXT_SATURDAY)
    const [reporter, checker] = [await person(project, 'reporter'), await person(project, 'checker')]
    const content = {
      ...nextWeek,
      figures: nextWeek.figures.map((one) => (one.metric === 'health-card-uses' ? { ...one, value: 44_000_000 } : one)),
    }
    const submitted = {
      source: 'health-information-centre',
      format: 'bulletin-json',
      period: NEXT_FRIDAY,
      file: Buffer.from(JSON.stringify(content)).toString('base64'),
    }
    const receipt = await reporter.does<Receipt>('staff', 'reports.submit', submitted)
    expect(receipt.holds.map(({ rule, metric }) => [rule, metric])).toEqual([['counter-fell', 'health-card-uses']])
    const shown = await checker.does<ReportStanding>('staff', 'reports.show', { report: receipt.report })
    expect([shown.state, shown.undecided]).toEqual(['held', receipt.holds])
    await expect(publishAs(project)).rejects.toThrow('conflict')
    expect(valueOf(await current(), 'health-card-people')).toEqual([16_784_685, '人', '2020-11-27'])
    const decision = {
      report: receipt.report,
      hold: receipt.holds[0]?.id,
      verdict: 'confirm',
      reason: '平台已重新计数，电话核实',
    }
    expect((await checker.does<ReportStanding>('staff', 'holds.decide', decision)).state).toBe('accepted')
    await project.moveTo('2020-12-05T02:00:00.000Z')
    await publishAs(project)
    const uses = (await current()).figures.find(({ metric }) => metric === 'health-card-uses')
    expect(uses).toMatchObject({ value: 44_000_000, asOf: NEXT_FRIDAY, change: { notComparable: 'counter-fell' } })
  })

  it('keeps a reporter who is also publisher from approving what they entered', async () => {
    const admin = await person(project, 'admin')
    await admin.does('admin', 'grants.give', { person: 'cloudbase:reporter', role: 'publisher' })
    await project.moveTo(NEXT_SATURDAY)
    const reporter = await person(project, 'reporter')
    const file = Buffer.from(JSON.stringify(nextWeek)).toString('base64')
    await reporter.does('staff', 'reports.submit', {
      source: 'health-information-centre',
      format: 'bulletin-json',
      period: NEXT_FRIDAY,
      file,
    })
    const { id } = await reporter.does<{ id: string }>('staff', 'releases.cut', {})
    await expect(reporter.does('staff', 'releases.approve', { id })).rejects.toThrow('forbidden')
  })

  it('takes the text of a bulletin too, and the two deliveries confirm each other', async () => {
    const text = '截至2020年11月27日，我省电子居民健康卡累计用卡人数16,784,685人，累计用卡45,708,484人次。'
    const response = await postReport(project.url, {
      body: text,
      format: 'bulletin-text',
      period: '2020-11-27',
      secret: DEMONSTRATION_SECRET,
      now: project.clock.now(),
    })
    expect(await response.json()).toMatchObject({ ok: true, output: { counts: { figures: 2 }, holds: [] } })
    await publishAs(project)
    await project.moveTo('2020-11-28T02:00:00.000Z')
    const uses = (await current()).figures.find(({ metric }) => metric === 'health-card-uses')
    expect(uses).toMatchObject({
      value: 45_708_484,
      locator: { pointer: '/figures/1' },
      confirmedBy: [{ locator: { line: 1 } }],
    })
  })
})
