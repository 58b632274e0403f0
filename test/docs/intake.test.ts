import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Project, root, startProject } from '../journeys/project'
import { fencedBlock } from './fenced-block'

const run = promisify(execFile)
let project: Project

beforeAll(async () => {
  project = await startProject({ seeded: 'grants' })
})
afterAll(() => project.close())

async function follow(settings: Record<string, string>): Promise<unknown> {
  const env = { PATH: process.env['PATH'] ?? '', URL: project.url, ...settings }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', fencedBlock('intake.md', 'sh')], { cwd: root, env })
  return JSON.parse(stdout)
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
    const file = join(mkdtempSync(join(tmpdir(), 'intake-')), 'example.json')
    writeFileSync(file, fencedBlock('intake.md', 'json'))
    expect(await follow({ FILE: file, DRY_RUN: '1' })).toMatchObject({
      ok: true,
      output: { rejections: [], figures: [{ value: 1682 }] },
    })
  })
})
