import { callThrough } from './call'
import { send } from './transport'

/** The cloud, as the screens know it. */
export const call = callThrough(send)
