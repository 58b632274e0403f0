import type { Page } from 'playwright-core'

/** What a page must keep to, in CSS pixels. */
export interface Measures {
  target: number
  /** Least letters; 0 where the norm asks for none. */
  letters: number
  /** Line height over letter size, of text and of figures. */
  line: number
  figureLine: number
}

export const ordinary: Measures = { target: 44, letters: 0, line: 1.3, figureLine: 1.2 }
export const elder: Measures = { target: 60, letters: 18, line: 1.3, figureLine: 1.3 }

/** Runs in the page: everything on it that is too small, cut off or too wide. */
function measure({ target, letters, line, figureLine }: Measures): string[] {
  const seen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const said = (element: HTMLElement): string =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.innerText.trim().slice(0, 24)}”`
  const moved = '[role=region][tabindex="0"]'
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(seen)
  const texts = all.filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  )
  const touched = all.filter((element) =>
    element.matches('a, button, input:not([type=radio]), label.choice, [role=button]'),
  )
  const small = touched
    .map((element): [string, DOMRect] => [said(element), element.getBoundingClientRect()])
    .filter(([, { width, height }]) => width < target - 0.5 || height < target - 0.5)
    .map(([name, { width, height }]) => `too small to touch, ${Math.round(width)} × ${Math.round(height)}: ${name}`)
  const wide = all
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0 &&
        // One moves along what is typed into an entry, and along a table that says it can be moved.
        !element.matches('input') &&
        !element.matches(moved) &&
        getComputedStyle(element).display !== 'inline',
    )
    .map((element) => `wider than its place: ${said(element)}`)
  const outside = texts
    .filter((element) => element.closest(moved) === null || element.matches('.first'))
    .filter(
      (element) =>
        element.getBoundingClientRect().right > innerWidth + 0.5 || element.getBoundingClientRect().left < -0.5,
    )
    .map((element) => `outside the screen: ${said(element)}`)
  const tight = texts
    .map((element): [string, number, number] => {
      const style = getComputedStyle(element)
      const limit = element.closest('.number-line') ? figureLine : line
      return [said(element), parseFloat(style.lineHeight) / parseFloat(style.fontSize), limit]
    })
    .filter(([, ratio, limit]) => ratio < limit - 0.01)
    .map(([name, ratio]) => `lines too tight, ${ratio.toFixed(2)}: ${name}`)
  const tiny = texts
    .map((element): [string, number] => [said(element), parseFloat(getComputedStyle(element).fontSize)])
    .filter(([, size]) => size < letters - 0.1)
    .map(([name, size]) => `letters too small, ${size.toFixed(1)}: ${name}`)
  const broken = all
    .filter((element) => element.matches('.number-line'))
    .filter((element) => {
      const number = [...element.childNodes].find((node) => node.nodeType === 3)
      if (!number) return false
      const range = document.createRange()
      range.selectNodeContents(number)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
    })
    .map((element) => `number broken over lines: ${said(element)}`)
  return [...small, ...wide, ...outside, ...tight, ...tiny, ...broken]
}

export function measured(page: Page, measures: Measures): Promise<string[]> {
  return page.evaluate(measure, measures)
}
