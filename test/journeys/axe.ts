import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { root } from './project'

const script = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')

declare const axe: { run: (options: RunOptions) => Promise<AxeResults> } | undefined

async function findings(page: Page, options: RunOptions): Promise<string[]> {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(script)
  const violations = await page.evaluate(async (asked) => (await axe?.run(asked))?.violations ?? [], options)
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target.join(' ')}`))
}

const resultTypes: RunOptions['resultTypes'] = ['violations']

/** What axe-core finds wrong with the page as it stands, with all its rules. */
export const axeFindings = (page: Page): Promise<string[]> => findings(page, { resultTypes })

/** What axe-core finds wrong with the page's colours, which alone change when a page turns dark. */
export const colourFindings = (page: Page): Promise<string[]> =>
  findings(page, { resultTypes, runOnly: ['color-contrast', 'link-in-text-block'] })
