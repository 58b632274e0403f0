import type { Position } from '../contract/organisation'

export type Opening = 'opened' | 'turned-back' | 'failed'

/** Whether another mini program, or a map, can be opened from here; a browser opens neither. */
export declare const opensOthers: boolean
/** Opens another mini program; `failed` where it is not there any more (spec: E44). */
export declare function openMiniProgram(appId: string, path: string): Promise<Opening>
export declare function openMap(place: Position & { name: string; address: string }): Promise<void>
