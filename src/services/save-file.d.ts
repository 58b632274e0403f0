/** Gives a text to a person as a file: a download in a browser, passed on to a chat in WeChat. Needs a touch just before. */
export declare function saveFile(name: string, text: string): Promise<'saved' | 'refused' | 'failed'>
