import type { Day, Instant } from '../../../src/contract/day'
import type { LinkKind, LinkState, LinkStatement } from '../../../src/contract/integration'

/** A statement about one link, with the link it is about; the name is as the statement has it. */
export interface StatedLink extends LinkStatement {
  subject: string
  kind: LinkKind
  name: string
  synthetic: boolean
}

/** What was said about a link, oldest first, and how it stands after all of it. */
export interface Link {
  subject: string
  kind: LinkKind
  name: string
  statements: StatedLink[]
  state: LinkState
  /** The last statement about its state: its day, and the report where it was one. */
  statedOn: Day
  report: string | null
}

/** What a member of staff recorded by hand; never changed. Who it was stands in the audit. */
export interface LinkTransition {
  _id: string
  subject: string
  day: Day
  at: Instant
  reason: string
  changes: Partial<LinkState>
}

const UNSTATED: LinkState = {
  network: 'pending',
  interface: null,
  scope: null,
  collectionStart: null,
  analysis: 'unknown',
}

/** A statement without a word on something leaves it as it was. */
function after(state: LinkState, said: LinkStatement): LinkState {
  return {
    network: said.network ?? state.network,
    interface: said.interface ?? state.interface,
    scope: said.scope ?? state.scope,
    collectionStart: said.collectionStart ?? state.collectionStart,
    analysis: said.analysis ?? state.analysis,
  }
}

function byDayAndArrival(left: LinkStatement, right: LinkStatement): number {
  const key = ({ day, at }: LinkStatement) => `${day} ${at}`
  return key(left) < key(right) ? -1 : Number(key(left) > key(right))
}

function linkOf(statements: StatedLink[], transitions: readonly LinkTransition[]): Link[] {
  const [first] = statements
  if (!first) return []
  const byHand = transitions.map((one): StatedLink => {
    const { kind, name, synthetic } = first
    const nothing = { network: null, interface: null, scope: null, collectionStart: null, analysis: null }
    const place = { rows: null, rounded: false, report: null, locator: null }
    const { subject, day, at, reason, changes } = one
    return { subject, kind, name, synthetic, day, at, by: 'staff', ...nothing, ...changes, ...place, reason }
  })
  const all = [...statements, ...byHand].sort(byDayAndArrival)
  const last = all.at(-1) ?? first
  return [
    {
      subject: first.subject,
      kind: first.kind,
      name: all.filter(({ by }) => by === 'report').at(-1)?.name ?? first.name,
      statements: all,
      state: all.reduce(after, UNSTATED),
      statedOn: last.day,
      report: last.report,
    },
  ]
}

/** Every link that a report has stated, in the order they were first printed, with what was recorded by hand since. */
export function linksOf(stated: readonly StatedLink[], transitions: readonly LinkTransition[]): Link[] {
  const bySubject = new Map<string, StatedLink[]>()
  for (const one of stated) bySubject.set(one.subject, [...(bySubject.get(one.subject) ?? []), one])
  return [...bySubject.values()].flatMap((statements) =>
    linkOf(
      statements,
      transitions.filter(({ subject }) => subject === statements[0]?.subject),
    ),
  )
}
