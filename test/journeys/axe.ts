import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { root } from './project'

const script = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

declare const axe: { run: () => Promise<AxeResults> }

/** What axe-core finds wrong with the page as it stands, with all its rules. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(script)
  const { violations } = await page.evaluate(() => axe.run())
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`))
}
