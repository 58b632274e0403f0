import * as v from 'valibot'
import { PointStatement } from '../contract/point-statement'
import { type SeriesDocument, ServedSeries } from '../contract/series'
import { type Answer, type Call, unanswered } from './call'
import type { KeptDocuments } from './kept-documents'
import { nameOfSeries } from './release-seal'

/** As many documents as one question may ask for. */
const AT_ONCE = 2

export interface SeriesDocuments {
  /** The documents on the phone, of those named; each hashes to its name. */
  held: (names: readonly string[]) => Map<string, SeriesDocument>
  /** Asks for what is not on the phone, two at a time, and tells after each answer; never rejects. */
  fetch: (names: readonly string[], arrived: () => void) => Promise<Answer<null>>
  /** One document, from the phone or the cloud; never rejects. */
  one: (name: string) => Promise<Answer<SeriesDocument>>
}

interface Checked {
  has: (name: string) => boolean
  /** Whether the document hashes to the name; then it is held. */
  take: (name: string, document: unknown) => boolean
  get: (name: string) => SeriesDocument | undefined
}

/** Each document is hashed once, whether it comes from the network or from the phone. */
function checkedDocuments(kept: KeptDocuments): Checked {
  const checked = new Map<string, SeriesDocument>()
  const take = (name: string, document: unknown): boolean => {
    const read = v.safeParse(ServedSeries, document)
    if (!read.success || read.output.name !== name || nameOfSeries(read.output) !== name) return false
    checked.set(name, read.output.series)
    return true
  }
  return {
    take,
    has: (name) => checked.has(name) || take(name, kept.read(`series:${name}`)),
    get: (name) => checked.get(name),
  }
}

const Answered = v.object({ documents: v.array(v.unknown()) })
const isNamed = (name: string, document: unknown): boolean => v.is(v.object({ name: v.literal(name) }), document)

/** Series are taken only where they hash to the name the release gave them, from the network and from the phone alike. */
export function seriesDocuments(call: Call, kept: KeptDocuments): SeriesDocuments {
  const checked = checkedDocuments(kept)
  const askFor = async (names: string[]): Promise<Answer<null>> => {
    const answer = await call('resident', 'series.read', { names })
    if (!answer.ok) return answer
    const read = v.safeParse(Answered, answer.output)
    const taken = names.filter((name) => {
      const document = read.success ? read.output.documents.find((one) => isNamed(name, one)) : undefined
      const whole = checked.take(name, document)
      if (whole) kept.keep(`series:${name}`, document)
      return whole
    })
    return taken.length === names.length ? { ok: true, output: null } : unanswered('unreadable', '收到的走势不完整')
  }
  const held = (name: string): SeriesDocument | undefined => (checked.has(name) ? checked.get(name) : undefined)
  return {
    held: (names) =>
      new Map(
        names.flatMap((name) => {
          const document = held(name)
          return document ? [[name, document] as const] : []
        }),
      ),
    async one(name) {
      const answer = held(name) ? null : await askFor([name])
      const document = held(name)
      if (document) return { ok: true, output: document }
      return answer && !answer.ok ? answer : unanswered('unreadable', '收到的走势不完整')
    },
    async fetch(names, arrived) {
      const wanted = names.filter((name) => !checked.has(name))
      for (let next = 0; next < wanted.length; next += AT_ONCE) {
        const answer = await askFor(wanted.slice(next, next + AT_ONCE))
        if (!answer.ok) return answer
        arrived()
      }
      return { ok: true, output: null }
    },
  }
}

const Statements = v.object({ statements: v.array(PointStatement) })
type Statements = v.InferOutput<typeof Statements>['statements']

/** Every statement about one day of a published series, the one in force first. */
export async function explainPoint(
  call: Call,
  input: { name: string; subject: string; day: string },
): Promise<Answer<Statements>> {
  const answer = await call('resident', 'points.explain', input)
  if (!answer.ok) return answer
  const read = v.safeParse(Statements, answer.output)
  return read.success ? { ok: true, output: read.output.statements } : unanswered('unreadable', '回答读不懂')
}
