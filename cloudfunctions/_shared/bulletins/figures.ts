import type { Day } from '../../../src/contract/day'
import type { Locator } from '../../../src/contract/locator'
import type { StatedFigure } from '../../../src/contract/statement'
import { claimsIn } from './claims'
import { withoutParts, type Claimed } from './parts-told'
import { contextsOf, type Context } from './contexts'
import { isFault, type Fault, type Findings } from './findings'
import type { NumberReading } from './numbers'
import { momentOf, momentsIn, type Moment } from './moments'
import type { Sentence } from './paragraphs'
import { anyTopic, type Phrase } from './phrases'
import { quantitiesIn } from './quantities'

/** GB/T 2260 of the province, whom all headline figures are about. */
const subject = 'region:220000'

const mostQuantities = 40
const upTo = /截[至止]/

/** Figures of a bulletin and the metrics it mentions, readable or not. */
export interface FigureReading {
  figures: StatedFigure[]
  mentioned: Set<string>
}

/** Reads sentence by sentence; a 截至 holds until the end of its paragraph. */
export class FigureReader {
  private readonly reading: FigureReading = { figures: [], mentioned: new Set() }
  private asOf: Day | Fault
  private topicBefore = ''
  private readonly told = new Set<Fault>()
  private readonly stated = new Set<string>()

  constructor(
    private readonly period: Day,
    private readonly findings: Findings,
  ) {
    this.asOf = period
  }

  openParagraph(continues: boolean): void {
    this.topicBefore = ''
    if (!continues) this.asOf = this.period
  }

  read(sentence: Sentence): void {
    const carried: Moment = { at: 0, asOf: this.asOf }
    const moments = momentsIn(sentence.text, this.period)
    this.asOf = moments.at(-1)?.asOf ?? this.asOf
    const speaks = anyTopic.test(sentence.text)
    const before = speaks ? '' : this.topicBefore
    if (speaks) this.topicBefore = sentence.text
    const quantities = quantitiesIn(sentence.text)
    if (quantities.length === 0) this.askAboutDay(sentence)
    if (!speaks && before === '') return
    if (quantities.length > mostQuantities) {
      this.findings.reject(crowded(sentence.text), sentence.locate(0))
      return
    }
    const contexts = contextsOf(sentence.text, quantities)
    const claims = claimsIn(contexts, before, this.period)
    const claimed = contexts.map((context, index) => {
      const moment = momentOf(context.quantity, moments, sentence.text, carried)
      return { context, moment, fitting: [], mistaken: [], ...claims[index] }
    })
    for (const each of withoutParts(claimed)) this.readQuantity(each, sentence.locate(each.context.quantity.at))
  }

  result(): FigureReading {
    return this.reading
  }

  /** A title or a footnote may speak for figures that name no day themselves. */
  private askAboutDay(sentence: Sentence): void {
    const { asOf } = this
    if (!upTo.test(sentence.text) || isFault(asOf) || asOf === this.period) return
    const message = `文中另写有“截至 ${asOf}”，本期为 ${this.period}，请核对未写明日期的数据。`
    this.findings.ask({ rule: 'as-of-differs', metric: null, subject: null, message, locator: sentence.locate(0) })
  }

  private readQuantity({ context, fitting, mistaken, moment }: Claimed, locator: Locator): void {
    const { quantity } = context
    const claimed = fitting.length > 0 ? fitting : mistaken
    const [phrase] = claimed
    if (!phrase) return
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
    const { metric, value, asOf, locator, step } = figure
    const key = [metric, value, asOf].join(' ')
    if (this.stated.has(key)) return
    this.stated.add(key)
    this.reading.figures.push(figure)
    if (step !== undefined) {
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
  { value, step }: NumberReading,
  asOf: Day,
  since: Day | undefined,
  locator: Locator,
): StatedFigure {
  return { metric, subject, value, unit, asOf, ...(since && { since }), ...(step !== null && { step }), locator }
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
