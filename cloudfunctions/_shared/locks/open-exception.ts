import { randomBytes } from 'node:crypto'
import type { Input } from '../../../src/contract/action'
import type { Instant } from '../../../src/contract/day'
import type { Locks, locks as contract } from '../../../src/contract/locks'
import { auditWriter } from '../audit/audit.writer'
import { later } from '../rpc/clock'
import type { Database } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import type { KeptException } from './lock'
import { keptLocks } from './locks.reader'
import { putLocks } from './locks.writer'
import { locksShown } from './locks-shown'

/** An exception ends within this time. */
const LONGEST_MS = 14 * 24 * 60 * 60 * 1000
/** Exceptions kept to be looked at; all of them stand in the audit. */
const KEPT = 50

function inWords({ scope: { metric, subject, from, to }, until, reason }: KeptException): string {
  const days = from === null && to === null ? '全部日期' : `${from ?? ''}—${to ?? ''}`
  return `${metric ?? '全部指标'} ${subject ?? '全部对象'} ${days}，到 ${until}：${reason}`
}

/**
 * Lets other people than who opens it change what is locked, within a scope and until an instant (UTC) at most 14 days
 * ahead. Refuses with `invalid-input` for another end, `conflict` where nothing is locked.
 */
export async function openException(
  database: Database,
  { scope, until, reason }: Input<typeof contract, 'locks.except'>,
  publisher: string,
  now: Instant,
): Promise<Locks> {
  if (until <= now || until > later(now, LONGEST_MS))
    throw new Refusal('invalid-input', '例外最长 14 天，结束要晚于现在。', [
      { path: 'until', message: '结束要在现在之后 14 天之内' },
    ])
  const id = `exception-${randomBytes(4).toString('hex')}`
  const exception: KeptException = { id, scope, reason, openedAt: now, until, by: publisher }
  return database.transaction(async (store) => {
    const locks = await keptLocks(store)
    if (locks.through === null) throw new Refusal('conflict', '还没有锁定，不需要例外。')
    const opened = { ...locks, exceptions: [exception, ...locks.exceptions].slice(0, KEPT) }
    await putLocks(store, opened)
    const about = { actor: publisher, action: 'locks.except', target: id }
    await auditWriter(store).add({ at: now, ...about, outcome: 'done', note: inWords(exception) })
    return locksShown(opened, publisher, now)
  })
}
