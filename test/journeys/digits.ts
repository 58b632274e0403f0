import type { Page } from 'playwright-core'
import { Unit } from '../../src/contract/metric'

/** Words on a page that have a digit in them, the marks they stand under, and the figure they belong to. */
interface Words {
  text: string
  marks: string[]
  /** A place among the figures; -1 outside them. */
  figure: number
}

interface FigureText {
  text: string
  leadsToSource: boolean
  /** On a staff's screen: a number that no release holds yet. */
  isUnpublished: boolean
}

interface Digits {
  words: Words[]
  figures: FigureText[]
}

const FIGURE = '.figure, .figure-row, .figures, .stated'
const SOURCE = 'a[href*="/point/"], a[href*="/figure/"], button.linked'

/** Runs in the page: every element of the page on top whose own words have a digit; pictures have none. */
function readDigits([figureSelector, sourceSelector]: readonly [string, string]): Digits {
  const tops = [...document.querySelectorAll('.taro_page')].filter((page) => page.checkVisibility())
  const top = tops[tops.length - 1]
  const figures: Element[] = []
  const placeOf = (element: Element): number => {
    const figure = element.closest(figureSelector)
    if (!figure) return -1
    if (!figures.includes(figure)) figures.push(figure)
    return figures.indexOf(figure)
  }
  const marksOf = (element: Element | null): string[] =>
    element
      ? [...element.classList].filter((name) => name.startsWith('as-')).concat(marksOf(element.parentElement))
      : []
  const words = [...(top?.querySelectorAll('*') ?? [])].flatMap((element) => {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    const text = texts.map(({ textContent }) => textContent ?? '').join('')
    if (!/[0-9０-９]/.test(text) || !element.checkVisibility()) return []
    return [{ text, marks: marksOf(element), figure: placeOf(element) }]
  })
  const told = figures.map((figure) => ({
    text: figure.textContent,
    leadsToSource: figure.querySelector(sourceSelector) !== null,
    isUnpublished: figure.classList.contains('stated'),
  }))
  return { words, figures: told }
}

const RELEASE = /\d{4}-W\d{2}-\d+/g
const DAY = /\d{4}年(第\d{1,2}周|\d{1,2}月(\d{1,2}日)?)/g

/** What digits may be under each mark; a number with grouped digits is under none of them. */
const allowed: Record<string, readonly RegExp[]> = {
  'as-date': [DAY, /\d{1,2} ?月 ?\d{1,2} ?日/g, /\d{2}:\d{2}/g, /24小时/g, /\d{1,4} (分钟|小时|天)/g, /\d{4}年/g],
  'as-code': [
    /\b(wechat|cloudbase|region|organisation):[\w-]+/g,
    /https?:\/\/\S+|\/[\w./-]+/g,
    RELEASE,
    /SHA-256|RFC ?\d+/g,
    /JC-\d{8}-[2-9A-Z]{8}/g,
    /\b[0-9a-f]{8,64}\b/g,
    /\d{6,22}\b/g,
    /\d{1,5}号/g,
    /\b\d+\.\d+\.\d+\b/g,
    /第 \d+ (张表|行|句|版)|单元格 [A-Z]+\d+/g,
  ],
  'as-count': [/\d{1,4}(\/\d{1,4})? ?(处|行|天|年|家|名|份|项|次(?!\d)|个地方)/g],
  /** What a source wrote, quoted as it is, where it stands and how often: no figure of ours. */
  'as-given': [/.+/g],
  'as-phone': [/0\d{2,3}-\d{7,8}|400-\d{3}-\d{4}|1\d{10}|1\d{2,4}\b|转 \d{1,6}/g],
}

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replace(pattern, ' '), text)
const hasDigit = (text: string): boolean => /[0-9０-９]/.test(text)

const units = Unit.options.join('|')
const NUMBER_WITH_UNIT = new RegExp(`[\\d,.]+ ?[万亿]?(${units})|单位：(${units})`)

/** What a figure does not tell of its numbers. */
function lacksOf({ text, leadsToSource, isUnpublished }: FigureText, tellsSource: boolean): string[] {
  const numbers = without(text, [RELEASE, DAY, ...(allowed['as-code'] ?? [])])
  if (!hasDigit(numbers)) return []
  return [
    ...(!NUMBER_WITH_UNIT.test(without(text, [RELEASE])) ? ['unit'] : []),
    ...(text.search(DAY) >= 0 || text.includes('未知日期') ? [] : ['date']),
    ...(isUnpublished || text.search(RELEASE) >= 0 ? [] : ['release']),
    ...(isUnpublished || leadsToSource || tellsSource ? [] : ['way to the source']),
  ]
}

export interface Judged {
  findings: string[]
  figures: number
  marked: number
}

/**
 * Every digit on the page on top that is neither in a figure with unit, day, release and a way to its source, nor
 * marked as a date, a code, a count or a telephone number that it also looks like.
 */
export async function judged(page: Page, tellsSource: boolean): Promise<Judged> {
  const { words, figures } = await page.evaluate(readDigits, [FIGURE, SOURCE] as const)
  const outside = words.filter(({ figure }) => figure < 0)
  const unmarked = outside.filter(({ text, marks }) =>
    hasDigit(
      without(
        text,
        marks.flatMap((mark) => allowed[mark] ?? []),
      ),
    ),
  )
  return {
    figures: figures.length,
    marked: outside.length - unmarked.length,
    findings: [
      ...unmarked.map(
        ({ text, marks }) => `“${text}” is in no figure, and not all of it is ${marks.join(', ') || 'marked'}`,
      ),
      ...figures.flatMap((figure) =>
        lacksOf(figure, tellsSource).map((lack) => `the figure “${figure.text.slice(0, 60)}” lacks its ${lack}`),
      ),
    ],
  }
}
