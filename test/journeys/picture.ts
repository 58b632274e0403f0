import type { Page } from 'playwright-core'
import { atRest } from './visit'

/** Draws a page in its whole length; Taro scrolls inside the window, so the window grows for the moment. */
export async function picture(page: Page, path: string): Promise<void> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => {
    const scrolling = [...document.querySelectorAll('.taro_page')]
    for (const element of scrolling) element.scrollTop = 0
    return innerHeight + Math.max(0, ...scrolling.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
  })
  if (size) await page.setViewportSize({ ...size, height })
  await atRest(page)
  await page.screenshot({ path })
  if (size) await page.setViewportSize(size)
}
