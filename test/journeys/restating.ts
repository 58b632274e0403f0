import type { BrowserContext } from 'playwright-core'
import type { PublishedRelease } from '../../src/contract/release'
import type { Restatement } from '../../src/contract/restatement'
import { sealed } from '../src/a-release'
import { aLog } from '../src/a-restatement'

type Served = PublishedRelease & { servedAt: string }

/**
 * The release in force names a log of restatements, and the log is served; everything else is the
 * project's own. An id makes it a release that follows the project's.
 */
export async function restates(context: BrowserContext, restatements: Restatement[], id?: string): Promise<void> {
  const { log, named } = aLog(...restatements)
  await context.route('**/v1/functions/resident', async (route) => {
    const { action } = JSON.parse(route.request().postData() ?? '{}') as { action: string }
    if (action === 'restatements.read') return route.fulfill({ json: { ok: true, output: log } })
    const response = await route.fetch()
    if (action !== 'releases.current') return route.fulfill({ response })
    const { output } = (await response.json()) as { output: Served }
    const { servedAt, ...release } = output
    const restated = sealed({ ...release, id: id ?? release.id, restatements: named })
    return route.fulfill({ json: { ok: true, output: { ...restated, servedAt } } })
  })
}

/** The first release was in force on that day, whatever the project's clock says. */
export async function wasInForce(context: BrowserContext, wanted: string, id: string): Promise<void> {
  await context.route('**/v1/functions/resident', async (route) => {
    const { action, input } = JSON.parse(route.request().postData() ?? '{}') as {
      action: string
      input: { day?: string }
    }
    if (action !== 'releases.on' || input.day !== wanted) return route.fallback()
    const postData = JSON.stringify({ action: 'releases.read', input: { id } })
    return route.fulfill({ response: await route.fetch({ postData }) })
  })
}
