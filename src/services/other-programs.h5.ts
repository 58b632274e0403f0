import type { Opening } from './other-programs'

export const opensOthers = false

export const openMiniProgram = (): Promise<Opening> => Promise.resolve('failed')
export const openMap = (): Promise<void> => Promise.resolve()
