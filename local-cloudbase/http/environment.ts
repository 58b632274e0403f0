import type { Clock } from '../clock'
import type { DocumentDatabase } from '../database/database'
import type { Functions } from '../functions/functions'
import type { Timers } from '../functions/timers'
import type { Meter } from '../meter'

/** The parts of a running local CloudBase that its routes lead to. */
export interface Environment {
  clock: Clock
  meter: Meter
  database: DocumentDatabase
  functions: Functions
  timers: Timers
  site: string | undefined
}
