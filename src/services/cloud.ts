import { callThrough } from './call'
import { send } from './transport'

/** The cloud, as the screens know it. */
export const call = callThrough(send)

/** Milliseconds a function of the cloud may work at most. */
const WHOLE_WORK = 60_000

/** For deeds on thousands of rows at once: waits as long as the function may work. */
export const callPatiently = callThrough(send, WHOLE_WORK)
