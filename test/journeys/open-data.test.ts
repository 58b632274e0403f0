import { deliverBulletin } from '../../local-cloudbase/demonstration/seed'
import { bulletin, NEXT_FRIDAY } from '../builders'
import { ask, bytes, json, rowsOf, sha256 } from './downloads'
import { publishAs } from './people'
import { type Project, startProject } from './project'

const SATURDAY = '2020-11-28T01:00:00.000Z'
const NEXT_SATURDAY = '2020-12-05T01:00:00.000Z'
const FIRST = '2020-W48-1'
const files = ['index.json', 'manifest.json', 'release.json', 'figures.csv', 'restatements.json', 'restatements.csv']
let project: Project

async function start(): Promise<void> {
  project = await startProject({ now: SATURDAY, seeded: 'bulletin' })
}
const close = (): Promise<void> => project.close()

interface Manifest {
  id: string
  sha256: string
  previous: string | null
}

async function publishNextWeek(publishAt?: string): Promise<string> {
  const content = bulletin(NEXT_FRIDAY, [['health-card-uses', 45_900_000]])
  await deliverBulletin(project.url, JSON.stringify(content), NEXT_FRIDAY, project.clock.now())
  return (await publishAs(project, publishAt)).id
}

describe('the open data of a release', () => {
  beforeAll(start)
  afterAll(close)

  it('may be kept for ever at its own address, and for seconds as the latest', async () => {
    const kept = async (path: string) => (await ask(project, path)).headers.get('cache-control')
    expect(await kept(`releases/${FIRST}/figures.csv`)).toBe('public, max-age=86400, must-revalidate')
    for (const path of ['releases/latest/figures.csv', 'releases.json', 'restatements.xml'])
      expect(await kept(path)).toBe('public, max-age=10, must-revalidate')
  })

  it.each(['releases/latest/release.json', `releases/${FIRST}/figures.csv`, 'releases.json', 'restatements.xml'])(
    'is sent once at %s, and not to whoever holds it',
    async (path) => {
      const first = await ask(project, path)
      const tag = first.headers.get('etag') ?? ''
      expect(tag).toBe(`"${sha256(Buffer.from(await first.arrayBuffer()))}"`)
      const second = await ask(project, path, { headers: { 'if-none-match': tag } })
      expect([second.status, second.headers.get('etag'), await second.text()]).toEqual([304, tag, ''])
      expect((await ask(project, path, { headers: { 'if-none-match': '"another"' } })).status).toBe(200)
    },
  )

  it('tells a page of any origin what it is, and answers HEAD as it would GET, without the bytes', async () => {
    for (const [file, type] of [
      ['figures.csv', 'text/csv; charset=utf-8'],
      ['release.json', 'application/json; charset=utf-8'],
    ]) {
      const [got, head] = [
        await ask(project, `releases/latest/${file}`),
        await ask(project, `releases/latest/${file}`, { method: 'HEAD' }),
      ]
      expect(Object.fromEntries(got.headers)).toMatchObject({
        'content-type': type,
        'content-location': `/open/releases/${FIRST}/${file}`,
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      })
      const named = ['content-type', 'etag', 'cache-control', 'content-location', 'content-disposition']
      expect(named.map((name) => head.headers.get(name))).toEqual(named.map((name) => got.headers.get(name)))
      expect([head.status, await head.text()]).toEqual([200, ''])
    }
  })

  it('opens in a spreadsheet as UTF-8 under a name of its own, each number with unit, day and release', async () => {
    const response = await ask(project, 'releases/latest/figures.csv')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${FIRST}-figures.csv"`)
    const body = Buffer.from(await response.arrayBuffer())
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = rowsOf(body)
    expect(rows).toHaveLength(12)
    expect(rows.find((row) => row['指标编号'] === 'health-card-people')).toMatchObject({
      数值: '16784685',
      缺失代码: '',
      计量单位: '人',
      数据截至: '2020-11-27',
      发布编号: FIRST,
      演示数据: '否',
    })
  })

  it.each([
    'releases/2020-W49-1/manifest.json',
    'releases/latest/everything.json',
    'releases/latest/series/health-card-uses/2019.json',
    'releases/latest/constructor',
    'nothing',
    '',
  ])('is not at %j, which is said in Chinese', async (path) => {
    const response = await ask(project, path)
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(await response.json()).toHaveProperty('failure.message', '这里没有文件：地址写错了，或者还没有公布。')
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('is not changed by %s', async (method) => {
    const response = await ask(project, 'releases/latest/manifest.json', { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('the open data of one release after another', () => {
  beforeEach(start)
  afterEach(close)

  it('moves on at the latest address and stays byte for byte at its own', async () => {
    const before = await Promise.all(files.map((file) => bytes(project, `releases/latest/${file}`)))
    await project.moveTo(NEXT_SATURDAY)
    const id = await publishNextWeek()
    const after = await Promise.all(files.map((file) => bytes(project, `releases/${FIRST}/${file}`)))
    expect(after).toEqual(before)
    expect((await json<Manifest>(project, 'releases/latest/manifest.json')).id).toBe(id)
    for (const file of files)
      expect(
        (await bytes(project, `releases/latest/${file}`)).equals(await bytes(project, `releases/${id}/${file}`)),
      ).toBe(true)
  })

  it('lets anyone recompute its hash, that of every file, and the chain', async () => {
    await project.moveTo(NEXT_SATURDAY)
    const second = await publishNextWeek()
    const manifests = [
      await bytes(project, `releases/${FIRST}/manifest.json`),
      await bytes(project, `releases/${second}/manifest.json`),
    ]
    const [first, last] = manifests.map((text) => JSON.parse(text.toString('utf8')) as Manifest)
    expect([first?.previous, last?.previous]).toEqual([null, sha256(manifests[0] ?? '')])
    for (const manifest of [first, last])
      expect(manifest?.sha256).toBe(sha256(await bytes(project, `releases/${manifest?.id}/release.json`)))
    const index = await json<{ files: { address: string; sha256: string; bytes: number }[] }>(
      project,
      `releases/${second}/index.json`,
    )
    expect(index.files).toHaveLength(5)
    for (const file of index.files) {
      const body = await bytes(project, file.address.replace('/open/', ''))
      expect([sha256(body), body.byteLength]).toEqual([file.sha256, file.bytes])
    }
    const { releases } = await json<{ releases: { id: string; previous: string | null; manifestSha256: string }[] }>(
      project,
      'releases.json',
    )
    expect(releases.map(({ id, previous }) => [id, previous])).toEqual([
      [second, releases[1]?.manifestSha256],
      [FIRST, null],
    ])
  })

  it('waits for its hour', async () => {
    await project.moveTo('2020-12-04T10:00:00.000Z')
    const id = await publishNextWeek('2020-12-05T00:00:00.000Z')
    await project.moveTo('2020-12-04T23:59:57.000Z')
    expect((await ask(project, `releases/${id}/manifest.json`)).status).toBe(404)
    const latest = await ask(project, 'releases/latest/manifest.json')
    expect(await latest.json()).toMatchObject({ id: FIRST })
    expect(latest.headers.get('cache-control')).toMatch(/^public, max-age=[0-3], must-revalidate$/)
    await project.moveTo('2020-12-05T00:00:00.000Z')
    expect((await ask(project, `releases/${id}/manifest.json`)).status).toBe(200)
    expect(await json(project, 'releases/latest/manifest.json')).toMatchObject({ id })
  })
})
