import type { Input, Output } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { integration } from '../../../src/contract/integration'
import { auditWriter } from '../audit/audit.writer'
import { noteChange } from '../reporting/reporting.writer'
import { dayInChina } from '../rpc/clock'
import { type Database, Duplicate } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { Link, LinkTransition } from './link'
import { linksKnownAt } from './links.reader'
import { type Fault, transitionFault } from './transition'
import { addTransition } from './transitions.writer'

type Wish = Input<typeof integration, 'integration.move'>

function refusalFor({ path, message }: Fault): Refusal {
  if (path === null) return new Refusal('conflict', message)
  return new Refusal('invalid-input', '有内容填写不正确，请按提示修改。', [{ path, message }])
}

async function changedLink(database: Database, wish: Wish, now: Instant): Promise<{ link: Link; number: number }> {
  const { links, transitions } = await linksKnownAt(database, now)
  const link = links.find(({ subject }) => subject === wish.subject)
  if (!link) throw new Refusal('not-found', '没有这条对接。')
  return { link, number: 1 + transitions.filter(({ subject }) => subject === wish.subject).length }
}

/**
 * Records that a link stands otherwise from a day on. Refuses with `not-found`, with `invalid-input` for a day that is
 * to come or before the last statement, and with `conflict` for what skips a state or says the same again. Of two
 * at once about one link the second is refused, and finds the first when it looks again.
 */
export async function submitTransition(
  database: Database,
  wish: Wish,
  person: string,
  now: Instant,
): Promise<Output<typeof integration, 'integration.move'>> {
  const { link, number } = await changedLink(database, wish, now)
  const { subject, day, reason, ...changes } = wish
  const fault = transitionFault(link, { day, changes }, dayInChina(now))
  if (fault) throw refusalFor(fault)
  const transition: LinkTransition = { _id: `${subject} ${number}`, subject, day, at: now, reason, changes }
  try {
    await database.transaction(async (store) => {
      await addTransition(store, transition)
      const said = Object.entries(changes).map(([field, value]) => `${field}=${value}`)
      await noteChange(store, { at: now, kind: 'link', about: subject, words: `${subject} ${day} ${said.join(' ')}` })
      const about = { actor: person, action: 'integration.move', target: subject }
      await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: `${day} ${said.join(' ')} ${reason}` })
    })
  } catch (thrown) {
    if (thrown instanceof Duplicate) throw new Refusal('conflict', '刚刚有人也记了这条对接，请重新查看。')
    throw thrown
  }
  return { subject, ...link.state, ...changes, statedOn: day }
}
