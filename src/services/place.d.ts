/** A place to about a kilometre, in the degrees the platform gives. */
export interface Place {
  latitude: number
  longitude: number
}

/** Asks the phone about where it is, which asks the person; null where either gives none. It is kept nowhere. */
export declare function askPlace(): Promise<Place | null>
