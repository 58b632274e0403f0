/** Whether a code can be scanned from here; a browser scans none. */
export declare const scans: boolean
/** What a code says that somebody held before the phone; null where nothing was scanned. */
export declare function scanned(): Promise<string | null>
