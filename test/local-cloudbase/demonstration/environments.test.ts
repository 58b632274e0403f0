import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Purpose, startEnvironment } from '../../../local-cloudbase/demonstration/environments'
import { postReport } from '../../../local-cloudbase/demonstration/intake-request'
import { somethingIsPublished } from '../../../local-cloudbase/demonstration/requests'
import { DEMONSTRATION_SECRET, giveGrants, publishRelease } from '../../../local-cloudbase/demonstration/seed'
import type { LocalCloudbase } from '../../../local-cloudbase/start'

const NOW = '2020-11-27T09:00:00.000Z'
const PURPOSES: readonly Purpose[] = ['production', 'demonstration']

/** The first call of each function starts its process, which takes long on a busy machine. */

let folder: string
let environments: LocalCloudbase[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'environments-'))
  environments = []
  for (const purpose of PURPOSES)
    environments.push(await startEnvironment({ directory: join(folder, purpose), purpose, now: NOW }))
})
afterAll(async () => {
  await Promise.all(environments.map((local) => local.close()))
  await rm(folder, { recursive: true, force: true })
})

async function deliverInvented(local: LocalCloudbase): Promise<number> {
  const row = { metric: 'health-card-uses', subject: 'region:220000', period: '2020-11-26', value: 7, unit: '人次' }
  const response = await postReport(local.url, {
    source: 'demonstration',
    format: 'daily-json',
    period: '2020-11-26',
    body: JSON.stringify({ version: 1, rows: [row] }),
    secret: DEMONSTRATION_SECRET,
    now: local.clock.now(),
  })
  return response.status
}

describe('two environments on one machine', () => {
  it('take invented numbers in only where the environment is there for them', async () => {
    const [production, demonstration] = await Promise.all(environments.map(deliverInvented))
    expect(production).toBeGreaterThanOrEqual(400)
    expect(demonstration).toBe(200)
  })

  it('share nothing: what one publishes the other does not have', async () => {
    const [production, demonstration] = environments
    if (!production || !demonstration) throw new Error('two environments should run')
    await giveGrants(demonstration.url)
    await publishRelease(demonstration.url)
    expect(await somethingIsPublished(demonstration.url)).toBe(true)
    expect(await somethingIsPublished(production.url)).toBe(false)
    demonstration.clock.set('2020-12-24T00:00:00Z')
    expect(production.clock.now().toISOString().slice(0, 10)).toBe('2020-11-27')
  })
})
