import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Purpose, startEnvironment } from '../../local-cloudbase/demonstration/environments'
import { giveGrants, seed } from '../../local-cloudbase/demonstration/seed'
import type { LocalCloudbase } from '../../local-cloudbase/start'
import type { Reply } from '../../src/contract/failure'

export const root = join(__dirname, '../..')

export interface Project extends LocalCloudbase {
  /** Asks as somebody in WeChat; functions answer as they do on a phone. */
  ask(name: string, action: string, input: unknown, openid?: string): Promise<Reply<never>>
  /** Moves the clock to an instant (UTC). */
  moveTo(instant: string): Promise<void>
}

/** The morning after the bulletin's day, a while before the next of the timers that leave something to be seen. */
const MORNING_AFTER = '2020-11-28T01:00:00.000Z'

interface ProjectOptions {
  /** The ISO instant its clock starts at: a fixed one, so that no test depends on the minute it runs in. */
  now?: string
  directory?: string
  seeded?: 'bulletin' | 'grants' | 'nothing'
  /** Only `demonstration` takes invented numbers in. */
  purpose?: Purpose
  /** Whether every output is compared with the contract: the cloud does not, so times are taken without. */
  checked?: boolean
}

async function ask(url: string, name: string, action: string, input: unknown, openid: string): Promise<Reply<never>> {
  const body = JSON.stringify({ name, data: { action, input }, openid })
  const response = await fetch(`${url}/wx/cloud`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const text = await response.text()
  const { result } = JSON.parse(text) as { result?: Reply<never> }
  if (!result) throw new Error(`${name} ${action}: ${text}`)
  return result
}

/** Starts the built functions on a fresh, strict local CloudBase. Needs dist/functions; close it in the end. */
export async function startProject(options: ProjectOptions = {}): Promise<Project> {
  const { now = MORNING_AFTER, directory, seeded = 'nothing', purpose = 'production', checked = true } = options
  const store = directory ?? (await mkdtemp(join(tmpdir(), 'project-')))
  const local = await startEnvironment({ directory: store, purpose, checked, now })
  if (seeded === 'grants') await giveGrants(local.url)
  if (seeded === 'bulletin')
    await seed(
      local.url,
      () => local.clock.now(),
      () => undefined,
    )
  return {
    ...local,
    ask: (name, action, input, openid = 'somebody') => ask(local.url, name, action, input, openid),
    async moveTo(instant) {
      await fetch(`${local.url}/local/clock`, {
        method: 'PUT',
        body: JSON.stringify({ now: instant }),
        headers: { 'content-type': 'application/json' },
      })
    },
    async close() {
      await local.close()
      if (directory === undefined) await rm(store, { recursive: true, force: true })
    },
  }
}
