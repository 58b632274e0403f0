import type { Day } from '../../../src/contract/day'
import type { StatedFigure, StatedHospital, StatedSystem, Statement } from '../../../src/contract/statement'
import { readActivities, type ActivityText } from './activities'
import { leadOf } from './activity-leads'
import { cleanLines, type CleanLine } from './clean-text'
import { FigureReader, type FigureReading } from './figures'
import { Findings } from './findings'
import { readHospitals } from './hospitals-table'
import { paragraphsOf, type Sentence } from './paragraphs'
import { phrases } from './phrases'
import { readSystems } from './systems-table'
import { layOut, type FoundTable } from './tables'

/** No sentence of a bulletin is longer; what is has lost its full stops, and its words no longer tell what counts what. */
const longestSentence = 2_000

interface Prose {
  activities: ActivityText[]
  figures: FigureReading
}

function speaksUpTo(sentence: Sentence): boolean {
  return /^截[至止]/.test(sentence.text)
}

/** Sentences belong to the activity opened before them in their paragraph, until one begins with 截至. */
function readProse(lines: readonly CleanLine[], period: Day, findings: Findings): Prose {
  const activities: ActivityText[] = []
  const figures = new FigureReader(period, findings)
  for (const paragraph of paragraphsOf(lines)) {
    let open: ActivityText | null = null
    figures.openParagraph(paragraph.continues)
    for (const sentence of paragraph.sentences) {
      if (isTooLong(sentence, findings)) continue
      const lead = leadOf(sentence.text, period)
      if (lead) activities.push((open = { lead, sentences: [] }))
      else if (speaksUpTo(sentence)) open = null
      if (open) open.sentences.push(sentence)
      else figures.read(sentence)
    }
  }
  return { activities, figures: figures.result() }
}

function isTooLong(sentence: Sentence, findings: Findings): boolean {
  if (sentence.text.length <= longestSentence) return false
  const expected = `每句不超过 ${longestSentence} 字`
  findings.reject({ rule: 'sentence-too-long', given: sentence.text.slice(0, 80), expected }, sentence.locate(0))
  return true
}

/** A table is as of the day for which the text counts its rows, and of the bulletin's own day where it does not. */
function tableDay(figures: readonly StatedFigure[], metric: string, period: Day): Day {
  return figures.find((figure) => figure.metric === metric)?.asOf ?? period
}

function firstOfEach<T extends StatedHospital | StatedSystem>(rows: readonly T[]): T[] {
  const bare = (row: T) => JSON.stringify({ ...row, locator: null, rows: 'rows' in row ? row.rows?.value : null })
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(bare(row)) && seen.add(bare(row)))
}

interface Tables {
  hospitals: StatedHospital[]
  systems: StatedSystem[]
}

function readTables(
  found: readonly FoundTable[],
  figures: readonly StatedFigure[],
  period: Day,
  findings: Findings,
): Tables {
  const named = (name: string) => found.filter((table) => table.shape.name === name)
  const hospitalsDay = tableDay(figures, 'upload-hospitals', period)
  const systemsDay = tableDay(figures, 'systems-interfaced', period)
  return {
    hospitals: firstOfEach(named('hospitals').flatMap((table) => readHospitals(table, hospitalsDay, findings))),
    systems: firstOfEach(named('systems').flatMap((table) => readSystems(table, systemsDay, findings))),
  }
}

/**
 * What a weekly bulletin's text says, as far as it can be read without guessing: `period` is the civil day
 * (Asia/Shanghai) its figures refer to and gives the year where the text gives none (E22). Anything else is a
 * rejection with its line, a rounded value a question, and what is not in the text is named in `missing`.
 * Throws nothing, whatever the text (E52).
 */
export function parseBulletinText(text: string, period: Day): Statement {
  const findings = new Findings()
  const { tables, prose } = layOut(cleanLines(text), findings)
  const { activities, figures: reading } = readProse(prose, period, findings)
  const { figures, mentioned } = reading
  const rows = readTables(tables, figures, period, findings)
  const absent = (['hospitals', 'systems'] as const).filter(
    (name) => !tables.some((table) => table.shape.name === name),
  )
  const unsaid = phrases.map((phrase) => phrase.metric).filter((metric) => !mentioned.has(metric))
  return {
    figures,
    ...rows,
    activities: readActivities(activities, findings),
    rejections: findings.rejections,
    questions: findings.questions,
    missing: [...unsaid, ...absent],
  }
}
