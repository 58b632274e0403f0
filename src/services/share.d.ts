export interface Message {
  title: string
  /** A page of the mini program with its query. */
  path: string
}
export type Saving = 'saved' | 'refused' | 'failed'

/** Whether the platform's own menu passes pages on to friends; a browser has none. */
export declare const canPassOn: boolean
/** What the platform's own menu passes on from the page that calls this; null where there is nothing yet. */
export declare function usePassingOn(message: Message | null): void
/** The address of a page on the web; null where the mini program was built without one. */
export declare function siteAddress(path: string): string | null
/** Saves a picture a `Picture` has drawn; asks for permission at that moment only. */
export declare function savePicture(drawn: unknown, name: string): Promise<Saving>
