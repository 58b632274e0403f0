/** A sheet from the person's device: its name, and its bytes in base64; or why there is none. */
export type ChosenSheet = { name: string; base64: string } | 'none' | 'unreadable' | 'too-large'

/** Lets a person choose one file of at most 4 MB. Needs a touch just before. */
export declare function chooseSheet(): Promise<ChosenSheet>

/** Gives a file, its bytes in base64, to a person: a download in a browser, passed on to a chat in WeChat. Needs a touch just before. */
export declare function saveSheet(name: string, base64: string): Promise<'saved' | 'refused' | 'failed'>
