import type { Caller } from './functions/identity'

/** What database requests cost. */
export interface Tally {
  databaseCalls: number
  documentsRead: number
  documentsExamined: number
  documentsWritten: number
  /** Bytes of database requests and replies together. */
  databaseBytes: number
}

/** One function call: what came in, what went out, what it asked of the database. */
export interface MeteredCall extends Tally {
  function: string
  action: string
  requestId: string
  /** By which way it came: from a phone, over HTTP, from a timer or from another function. */
  via: Caller['via']
  bytesIn: number
  bytesOut: number
  at: string
}

const KEPT_CALLS = 10_000

export function emptyTally(): Tally {
  return { databaseCalls: 0, documentsRead: 0, documentsExamined: 0, documentsWritten: 0, databaseBytes: 0 }
}

function addTally(sum: Tally, part: Tally): void {
  sum.databaseCalls += part.databaseCalls
  sum.documentsRead += part.documentsRead
  sum.documentsExamined += part.documentsExamined
  sum.documentsWritten += part.documentsWritten
  sum.databaseBytes += part.databaseBytes
}

/** Counts calls, documents and bytes, per function call and for database requests made from outside any function. */
export class Meter {
  calls: MeteredCall[] = []
  /** Database requests that no function made: tests and tools in this process. */
  direct = emptyTally()

  begin(call: Pick<MeteredCall, 'function' | 'action' | 'requestId' | 'via' | 'bytesIn' | 'at'>): MeteredCall {
    const metered = { ...call, ...emptyTally(), bytesOut: 0 }
    this.calls.push(metered)
    if (this.calls.length > KEPT_CALLS) this.calls.shift()
    return metered
  }

  clear(): void {
    this.calls = []
    this.direct = emptyTally()
  }

  totals(): Tally & { calls: number; bytesIn: number; bytesOut: number } {
    const sum = { ...emptyTally(), calls: this.calls.length, bytesIn: 0, bytesOut: 0 }
    for (const call of this.calls) {
      addTally(sum, call)
      sum.bytesIn += call.bytesIn
      sum.bytesOut += call.bytesOut
    }
    return sum
  }
}
