import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sdkVariables } from '../../local-cloudbase/functions/environment'
import { openDatabase, type Database } from './sdk'

const ACCOUNTS = 10
const OPENING_BALANCE = 100

interface Running {
  child: ChildProcess
  db: Database
}

interface Account {
  _id: string
  balance: number
}

interface Journal {
  _id: string
  from: string
  to: string
  amount: number
}

/** What a round found after the restart; `lost` and `broken` must be empty. */
export interface KillRound {
  attempted: number
  acknowledged: number
  /** Acknowledged, but gone. */
  lost: string[]
  /** Half applied, in a sentence each. */
  broken: string[]
}

const servers = new Set<ChildProcess>()

/** Ends servers that a round interrupted by a failure left behind. */
export function endServers(): void {
  for (const server of servers) server.kill('SIGKILL')
}

async function startServer(directory: string): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'kill-server.ts'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  servers.add(child)
  child.once('exit', () => servers.delete(child))
  const url = await new Promise<string>((resolve) => createInterface({ input: child.stdout }).once('line', resolve))
  Object.assign(process.env, sdkVariables(url), { SILENCE: 'true' })
  return { child, db: openDatabase() }
}

async function kill({ child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}

/** Lets workers take numbers below `attempts` until one of them meets a dead server; kills it after `killAfter` successes. */
async function untilKilled(
  running: Running,
  attempts: number,
  killAfter: number,
  attempt: (at: number) => Promise<string>,
): Promise<string[]> {
  const acknowledged: string[] = []
  let next = 0
  let killed: Promise<void> | undefined
  const worker = async (): Promise<void> => {
    while (next < attempts && killed === undefined) {
      acknowledged.push(await attempt((next += 1)))
      if (acknowledged.length >= killAfter) killed ??= kill(running)
    }
  }
  await Promise.allSettled(Array.from({ length: 8 }, worker))
  await (killed ?? kill(running))
  return acknowledged
}

async function all<T extends { _id: string }>(db: Database, collection: string, condition: object = {}): Promise<T[]> {
  const found: T[] = []
  for (;;) {
    const behind = db.command.gt(found.at(-1)?._id ?? '')
    const page = (
      await db
        .collection(collection)
        .where({ ...condition, _id: behind })
        .orderBy('_id', 'asc')
        .limit(1_000)
        .get()
    ).data as unknown as T[]
    if (page.length === 0) return found
    found.push(...page)
  }
}

/** Runs `work` on a directory of its own, and takes it away. */
async function inDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'kill-round-'))
  try {
    return await work(directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

/** Kills the server (SIGKILL) somewhere in the middle of `attempts` writes, restarts it and looks what is there. */
export async function killDuringWrites(attempts = 1_000): Promise<KillRound> {
  return inDirectory(async (directory) => {
    const killAfter = Math.floor(attempts * (0.2 + Math.random() * 0.6))
    const running = await startServer(directory)
    const write = async (at: number) =>
      (await running.db.collection('writes').add({ _id: `w${at}`, at, lot: at % 7, text: `第${at}条` })).id
    const acknowledged = await untilKilled(running, attempts, killAfter, write)
    const restarted = await startServer(directory)
    const found = await all<{ _id: string; at: number; lot: number; text: string }>(restarted.db, 'writes')
    const indexed = (
      await Promise.all(Array.from({ length: 7 }, (_, lot) => all(restarted.db, 'writes', { lot })))
    ).flat()
    await kill(restarted)
    const ids = new Set(found.map((one) => one._id))
    const broken = found
      .filter(({ _id, at, lot, text }) => _id !== `w${at}` || lot !== at % 7 || text !== `第${at}条`)
      .map((one) => `${one._id} is not what was written`)
    if (indexed.length !== found.length) broken.push(`${found.length} documents, ${indexed.length} in the index`)
    return {
      attempted: attempts,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((id) => !ids.has(id)),
      broken,
    }
  })
}

async function move(db: Database, at: number): Promise<string> {
  const [from, to, amount] = [`a${at % ACCOUNTS}`, `a${(at * 7 + 1) % ACCOUNTS}`, 1 + (at % 5)]
  for (;;) {
    try {
      await db.runTransaction(async (transaction) => {
        await transaction
          .collection('accounts')
          .doc(from)
          .update({ balance: db.command.inc(-amount) })
        await transaction
          .collection('accounts')
          .doc(to)
          .update({ balance: db.command.inc(amount) })
        await transaction.collection('journal').add({ _id: `j${at}`, from, to, amount })
      })
      return `j${at}`
    } catch (error) {
      if ((error as { code?: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
    }
  }
}

function unbalanced(accounts: readonly Account[], journal: readonly Journal[]): string[] {
  return accounts.flatMap(({ _id, balance }) => {
    const moved = journal.reduce(
      (sum, { from, to, amount }) => sum + (to === _id ? amount : 0) - (from === _id ? amount : 0),
      0,
    )
    return balance === OPENING_BALANCE + moved
      ? []
      : [`${_id} holds ${balance}, its journal says ${OPENING_BALANCE + moved}`]
  })
}

/** Kills the server in the middle of transactions that each move an amount between two accounts and write that into a journal. */
export async function killDuringTransactions(attempts = 200): Promise<KillRound> {
  return inDirectory(async (directory) => {
    const killAfter = Math.floor(attempts * (0.2 + Math.random() * 0.6))
    const running = await startServer(directory)
    await running.db
      .collection('accounts')
      .add(Array.from({ length: ACCOUNTS }, (_, at) => ({ _id: `a${at}`, balance: OPENING_BALANCE })))
    const acknowledged = await untilKilled(running, attempts, killAfter, (at) => move(running.db, at))
    const restarted = await startServer(directory)
    const journal = await all<Journal>(restarted.db, 'journal')
    const broken = unbalanced(await all<Account>(restarted.db, 'accounts'), journal)
    await kill(restarted)
    const ids = new Set(journal.map((one) => one._id))
    return {
      attempted: attempts,
      acknowledged: acknowledged.length,
      lost: acknowledged.filter((id) => !ids.has(id)),
      broken,
    }
  })
}
