import { runInThisContext } from 'node:vm'

type Listener = (reason: unknown, promise: Promise<unknown>) => void

/** The process itself: the one a test sees is a copy that hears no events. */
const machine = runInThisContext('process') as NodeJS.Process

/** Hears of promises that nobody catches, for those that `isMine` claims; others go where they went before. */
export function hearRejections(isMine: (promise: unknown) => boolean, mine: (reason: unknown) => void): () => void {
  const before = machine.listeners('unhandledRejection') as Listener[]
  const listener: Listener = (reason, promise) => {
    if (isMine(promise)) mine(reason)
    else for (const other of before) other.call(machine, reason, promise)
  }
  machine.removeAllListeners('unhandledRejection')
  machine.on('unhandledRejection', listener)
  return () => {
    machine.removeListener('unhandledRejection', listener)
    for (const other of before) machine.on('unhandledRejection', other)
  }
}
