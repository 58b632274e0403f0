import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { csvLines } from '../bench/many-rows'
import { type Project, root, startProject } from '../journeys/project'
import { fencedBlock, fencedBlocks } from './fenced-block'

const run = promisify(execFile)
let project: Project

beforeAll(async () => {
  project = await startProject({ now: new Date().toISOString(), seeded: 'grants' })
})
afterAll(() => project.close())

async function answersOf(script: string, settings: Record<string, string>): Promise<unknown[]> {
  const env = { PATH: process.env['PATH'] ?? '', URL: project.url, ...settings }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: root, env })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
}

async function follow(settings: Record<string, string>): Promise<unknown> {
  return (await answersOf(fencedBlock('intake.md', 'sh'), settings))[0]
}

function fileOf(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'intake-')), name)
  writeFileSync(file, text)
  return file
}

describe('a stranger who follows docs/intake.md with curl and openssl', () => {
  it('sees in a dry run what would be read', async () => {
    const reply = await follow({ DRY_RUN: '1' })
    expect(reply).toMatchObject({ ok: true, output: { holds: [], rejections: [] } })
    expect(reply).toHaveProperty('output.figures.length', 12)
  })

  it('gets a receipt, and the same receipt again', async () => {
    const receipt = await follow({})
    expect(receipt).toMatchObject({
      ok: true,
      output: { counts: { figures: 12, hospitals: 14, systems: 9, activities: 18 } },
    })
    expect(await follow({})).toEqual(receipt)
  })

  it('is refused with another secret', async () => {
    expect(await follow({ SECRET: 'guessed' })).toMatchObject({ ok: false, failure: { code: 'forbidden' } })
  })

  it('can deliver the JSON example of the document', async () => {
    const FILE = fileOf('example.json', fencedBlock('intake.md', 'json'))
    expect(await follow({ FILE, DRY_RUN: '1' })).toMatchObject({
      ok: true,
      output: { rejections: [], figures: [{ value: 1682 }] },
    })
  })

  it('can deliver the daily report of the document, and sees what became of its rows', async () => {
    const FILE = fileOf('example.csv', fencedBlock('intake.md', 'csv'))
    const daily = { FILE, FORMAT: 'daily-csv' }
    expect(await follow({ ...daily, DRY_RUN: '1' })).toMatchObject({ ok: true, output: { rejections: [], holds: [] } })
    const rows = { read: 3, accepted: 3, same: 0, held: 0, rejected: 0 }
    expect(await follow(daily)).toMatchObject({ ok: true, output: { progress: { rows } } })
  })

  it('can deliver a large report in parts, ask how far it has come, and deliver it again', async () => {
    const [, inParts = ''] = fencedBlocks('intake.md', 'sh')
    const [header = '', ...lines] = csvLines(6000)
    const rows = lines.filter((line) => line.includes('organisation:jilin-university'))
    const settings = { FILE: fileOf('days.csv', [header, ...rows, ''].join('\n')) }
    const [receipt, standing] = await answersOf(inParts, settings)
    const counts = { read: rows.length, accepted: rows.length, same: 0, held: 0, rejected: 0 }
    const progress = { parts: { arrived: 2, of: 2, worked: 2 }, rows: counts }
    expect(receipt).toMatchObject({ ok: true, output: { progress, holds: [], rejections: [] } })
    expect(standing).toMatchObject({ ok: true, output: { state: 'accepted', undecided: [], receipt: { progress } } })
    expect(await answersOf(inParts, settings)).toEqual([receipt, standing])
  })

  it('is told nothing about a report nobody delivered, nor with another secret', async () => {
    const [, inParts = ''] = fencedBlocks('intake.md', 'sh')
    const asking = inParts
      .slice(0, inParts.indexOf('WORK='))
      .concat('signed /dev/null "$URL/intake/reports/$REPORT?source=$SOURCE"; echo')
    const nobodys = { REPORT: '0'.repeat(32) }
    expect(await answersOf(asking, nobodys)).toMatchObject([{ ok: false, failure: { code: 'not-found' } }])
    const guessed = { ...nobodys, SECRET: 'guessed' }
    expect(await answersOf(asking, guessed)).toMatchObject([{ ok: false, failure: { code: 'forbidden' } }])
  })
})
