import type { Day } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { StatedFigure } from '../../../src/contract/statement'
import { claimsOn } from './claims'
import { contextsOf, type Context } from './contexts'
import { isFault, type Fault, type Findings } from './findings'
import { momentsIn, type Moment } from './moments'
import type { Sentence } from './paragraphs'
import { anyTopic, type Phrase } from './phrases'
import { hasDigits, quantitiesIn } from './quantities'

/** GB/T 2260 of the province, whom all headline figures are about. */
const subject = 'region:220000'

const mostQuantities = 40

/** Figures of a bulletin and the metrics it mentions, readable or not. */
export interface FigureReading {
  figures: StatedFigure[]
  mentioned: Set<string>
}

/** Reads sentence by sentence; a 截至 holds until the end of its paragraph. */
export class FigureReader {
  private readonly reading: FigureReading = { figures: [], mentioned: new Set() }
  private moment: Moment
  private readonly told = new Set<Fault>()
  private readonly stated = new Set<string>()

  constructor(
    private readonly period: Day,
    private readonly findings: Findings,
  ) {
    this.moment = { at: 0, asOf: period }
  }

  openParagraph(): void {
    this.moment = { at: 0, asOf: this.period }
  }

  read(sentence: Sentence): void {
    const carried: Moment = { at: 0, asOf: this.moment.asOf }
    const moments = [carried, ...momentsIn(sentence.text, this.period)]
    this.moment = moments.at(-1) ?? carried
    if (!anyTopic.test(sentence.text)) return
    const quantities = quantitiesIn(sentence.text)
    if (quantities.length > mostQuantities) {
      this.findings.reject(crowded(sentence.text), sentence.locate(0))
      return
    }
    for (const context of contextsOf(sentence.text, quantities)) {
      const moment = moments.filter(({ at }) => at <= context.quantity.at).at(-1) ?? carried
      this.readQuantity(context, moment, sentence.locate(context.quantity.at))
    }
  }

  result(): FigureReading {
    return this.reading
  }

  private readQuantity(context: Context, moment: Moment, locator: Locator): void {
    const { fitting, mistaken } = claimsOn(context)
    const { quantity } = context
    const claimed = fitting.length > 0 ? fitting : mistaken
    const [phrase] = claimed
    if (!phrase || (fitting.length === 0 && !hasDigits(quantity))) return
    for (const { metric } of claimed) this.reading.mentioned.add(metric)
    const fault = faultOf(context, fitting, claimed)
    if (isFault(moment.asOf)) this.rejectOnce(moment.asOf, locator)
    else if (fault) this.findings.reject(fault, locator)
    else if (quantity.reading) {
      this.add(figureOf(phrase, quantity.reading, moment.asOf, moment.since, locator), quantity.written)
    }
  }

  private rejectOnce(fault: Fault, locator: Locator): void {
    if (this.told.has(fault)) return
    this.told.add(fault)
    this.findings.reject(fault, locator)
  }

  private add(figure: StatedFigure, written: string): void {
    const { metric, value, asOf, locator, rounded } = figure
    const key = [metric, value, asOf].join(' ')
    if (this.stated.has(key)) return
    this.stated.add(key)
    this.reading.figures.push(figure)
    if (rounded === true) {
      const message = `“${written}”不是精确到个位的数，按 ${value}${figure.unit} 记录，请核对。`
      this.findings.ask({ rule: 'rounded-value', metric, subject, message, locator })
    }
    if (asOf !== this.period) {
      const message = `数据截至 ${asOf}，本期为 ${this.period}，请核对。`
      this.findings.ask({ rule: 'as-of-differs', metric, subject, message, locator })
    }
  }
}

function figureOf(
  { metric, unit }: Phrase,
  { value, rounded }: { value: number; rounded: boolean },
  asOf: Day,
  since: Day | undefined,
  locator: Locator,
): StatedFigure {
  return { metric, subject, value, unit, asOf, ...(since && { since }), ...(rounded && { rounded }), locator }
}

function faultOf(
  { quantity, near, respective }: Context,
  fitting: readonly Phrase[],
  claimed: readonly Phrase[],
): Fault | null {
  const due = [...new Set(claimed.map((phrase) => phrase.unit))].join('或')
  if (quantity.reading === null) {
    return { rule: 'unreadable-number', given: quantity.written, expected: `不为负的整数，单位为${due}` }
  }
  const stated = quantity.written + quantity.unit
  const given = respective ? stated : near.replace('#', stated)
  if (fitting.length === 0) return { rule: 'wrong-unit', given, expected: `单位为${due}` }
  const names = claimed.map((phrase) => phrase.metric).join('、')
  return fitting.length > 1 ? { rule: 'competing-phrases', given, expected: `只说明一项指标（可能是 ${names}）` } : null
}

function crowded(given: string): Fault {
  return { rule: 'sentence-too-long', given, expected: `一句中不超过 ${mostQuantities} 个数字` }
}
