import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { chainFaults, type ChainFault } from '../cloudfunctions/_shared/audit/chain'
import { call, signIn } from '../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../local-cloudbase/persons'
import { AuditEvent, AuditHead } from '../src/contract/audit'

const DEFAULT_URL = 'http://127.0.0.1:18080'

interface Page {
  events: AuditEvent[]
  head: AuditHead | null
}

export interface Exported {
  events: AuditEvent[]
  /** The stored end of the chain; null in a file, which has none, and before the first event. */
  head: AuditHead | null
}

/** Every event of an environment, as an auditor who asks page by page is shown them. */
export async function askedFor(url: string, auditor: string, password: string): Promise<Exported> {
  const token = await signIn(url, auditor, password)
  const events: AuditEvent[] = []
  for (;;) {
    const after = events.at(-1)?.seq ?? 0
    const page = await call<Page>(url, token, 'admin', 'audit.show', { after })
    events.push(...page.events)
    if (page.events.length === 0) return { events, head: page.head }
  }
}

/** Every event of a JSON-lines file, in the order of its lines; throws at the first line that is no event. */
export function readFrom(text: string): Exported {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const events = lines.map((line, place) => {
    const event = v.safeParse(AuditEvent, JSON.parse(line))
    if (event.success) return event.output
    throw new Error(`line ${place + 1} is no event: ${event.issues[0].message}`)
  })
  return { events, head: null }
}

export function asLines(events: readonly AuditEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('')
}

/** A head as an auditor writes it down: `12:` and the hash of event 12. */
export function notedHead(text: string): AuditHead {
  const [seq, hash] = text.split(':')
  return v.parse(AuditHead, { seq: Number(seq), hash })
}

const words: Record<ChainFault['fault'], string> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  reordered: 'stands in the wrong place',
}

/** What is wrong, a line a fault; where nothing is, the head to write down. */
export function verdict({ events, head }: Exported, noted: readonly AuditHead[]): { intact: boolean; lines: string[] } {
  const faults = chainFaults(events, [...(head ? [head] : []), ...noted])
  if (faults.length > 0) return { intact: false, lines: faults.map(({ seq, fault }) => `event ${seq} ${words[fault]}`) }
  const last = events.at(-1)
  if (!last) return { intact: true, lines: ['there is no event yet'] }
  return { intact: true, lines: [`${events.length} events, intact; note the head: ${last.seq}:${last.hash}`] }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string', default: DEFAULT_URL },
      save: { type: 'string' },
      noted: { type: 'string', multiple: true, default: [] },
    },
  })
  const [file] = positionals
  const { AUDITOR = 'auditor', AUDITOR_PASSWORD = PASSWORD } = process.env
  const exported =
    file === undefined ? await askedFor(values.url, AUDITOR, AUDITOR_PASSWORD) : readFrom(readFileSync(file, 'utf8'))
  if (values.save !== undefined) writeFileSync(values.save, asLines(exported.events))
  const { intact, lines } = verdict(exported, values.noted.map(notedHead))
  for (const line of lines) console.log(line)
  if (!intact) process.exitCode = 1
}

if (require.main === module)
  main().catch((thrown: unknown) => {
    console.error(thrown instanceof Error ? thrown.message : thrown)
    process.exitCode = 1
  })
