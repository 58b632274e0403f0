import { runInNewContext } from 'node:vm'
import { withPageClock } from '../../../local-cloudbase/http/page-clock'

interface Page {
  Date: DateConstructor
  /** Whether the page still has the Date it came with. */
  untouched: boolean
  stored: Map<string, string>
}

/** Runs the injected script as a page would; `answer` is what /local/clock says, nothing when nobody answers. */
function open(answer: { shiftMs: number } | undefined, stored = new Map<string, string>()): Page {
  const script = /<script>([\s\S]*)<\/script>/.exec(withPageClock('<head></head>'))?.[1] ?? ''
  class XMLHttpRequest {
    status = 200
    responseText = JSON.stringify(answer)
    open(): void {}
    send(): void {
      if (answer === undefined) throw new Error('offline')
    }
  }
  const localStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  }
  const page = { XMLHttpRequest, localStorage } as unknown as Page
  runInNewContext(`var own = Date; ${script}\nthis.untouched = Date === own; this.Date = Date`, page)
  return { Date: page.Date, untouched: page.untouched, stored }
}

const YEAR_MS = 365 * 86_400_000

test('the page lives in the time of the local clock', () => {
  const { Date: Shifted } = open({ shiftMs: -YEAR_MS })
  expect(Math.abs(Shifted.now() - (Date.now() - YEAR_MS))).toBeLessThan(1_000)
  expect(Math.abs(new Shifted().getTime() - Shifted.now())).toBeLessThan(1_000)
  expect(new Shifted(0).toISOString()).toBe('1970-01-01T00:00:00.000Z')
  expect(new Shifted() instanceof Shifted).toBe(true)
})

test('offline it remembers the last shift', () => {
  const { stored } = open({ shiftMs: -YEAR_MS })
  expect(open(undefined, stored).Date.now()).toBeLessThan(Date.now() - YEAR_MS + 1_000)
})

test('without a shift the page keeps its own Date', () => {
  expect(open({ shiftMs: 0 }).untouched).toBe(true)
  expect(open({ shiftMs: 1 }).untouched).toBe(false)
})

test('the script comes before everything else in the page', () => {
  expect(withPageClock('<html><head lang="zh"><script src="a.js">')).toMatch(
    /^<html><head lang="zh"><script>\(function/,
  )
  expect(withPageClock('<p>')).toMatch(/^<script>/)
})
