import { publishWeek, storedSeries } from '../cloudfunctions/_shared/open-data/published-week'
import { bytes, json, rowsOf, sha256 } from './downloads'
import { type Project, startProject } from './project'
import { freshDatabaseOf } from './project-database'

const SATURDAY = '2020-11-28T01:00:00.000Z'
let project: Project

describe('the series and restatements of a release', () => {
  const uses = 'releases/2020-W49-1/series/health-card-uses'

  beforeAll(async () => {
    project = await startProject({ now: SATURDAY, seeded: 'bulletin' })
    await project.moveTo('2020-12-01T00:00:00.000Z')
    const now = project.clock.now().toISOString()
    await publishWeek(freshDatabaseOf(project), { id: '2020-W49-1', publishAt: now, now })
  })
  afterAll(() => project.close())

  it('are the stored text byte for byte, and their name follows from two hashes', async () => {
    const text = await bytes(project, `${uses}/2020.json`)
    expect(text.toString('utf8')).toBe(storedSeries.series)
    const origins = (await bytes(project, `${uses}/2020.origins.sha256`)).toString('utf8').trim()
    const index = await json<{ series: { name: string; json: string }[] }>(project, 'releases/latest/index.json')
    expect(index.series).toMatchObject([
      { year: 2018, json: `/open/${uses}/2018.json` },
      { name: sha256(`${sha256(text)}\n${origins}`), json: `/open/${uses}/2020.json` },
    ])
  })

  it('are a table too, where none is 0, nothing says why, and no name runs as a formula', async () => {
    const rows = rowsOf(await bytes(project, `${uses}/2020.csv`))
    expect(rows.map((row) => [row['统计期'], row['数值'], row['缺失代码'], row['缺失原因']])).toEqual([
      ['2020-11-25', '0', '', ''],
      ['2020-11-26', '', '6', '迟报'],
      ['2020-11-27', '45708484', '', ''],
      ['2020-11-27', '1000000', '', ''],
    ])
    expect(rows.at(-1)?.['统计对象']).toMatch(/^'=HYPERLINK/)
  })

  it('name themselves: the log of restatements has the hash its release names', async () => {
    const { restatements } = await json<{ restatements: { name: string } }>(project, 'releases/latest/release.json')
    expect(sha256(await bytes(project, 'releases/latest/restatements.json'))).toBe(restatements.name)
    const rows = rowsOf(await bytes(project, 'releases/latest/restatements.csv'))
    expect(rows[0]?.['说明']).toMatch(/^'@长春/)
    expect((await bytes(project, 'restatements.xml')).toString('utf8')).toContain(
      `<link>${project.url}/open/releases/2020-W49-1/`,
    )
    expect(await json(project, `releases/2020-W48-1/restatements.json`)).toEqual({ restatements: [] })
  })

  it('cost at most three documents a file', async () => {
    const files = {
      [`${uses}/2020.csv`]: 2,
      [`${uses}/2018.csv`]: 3,
      'releases/latest/index.json': 3,
      'restatements.xml': 3,
    }
    for (const [path, documents] of Object.entries(files)) {
      await fetch(`${project.url}/local/meter`, { method: 'DELETE' })
      await bytes(project, path)
      const { calls } = (await (await fetch(`${project.url}/local/meter`)).json()) as {
        calls: { function: string; via: string; documentsRead: number }[]
      }
      const asked = calls.filter((call) => call.function === 'open-data' && call.via !== 'function')
      expect(asked.map(({ documentsRead }) => [path, documentsRead])).toEqual([[path, documents]])
    }
  })
})
