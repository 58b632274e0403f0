import type { Painting, Phone } from './phone-look'

/** What the phone or browser is set to now. */
export declare function phoneLook(): Phone
/** Calls back when the phone turns dark or light; returns how to stop that. */
export declare function whenPhoneTurns(turned: () => void): () => void
/** Calls back when the network comes back; returns how to stop that. */
export declare function whenConnected(connected: () => void): () => void
/** Calls back when a browser's window is seen again; returns how to stop that. WeChat says so to its pages. */
export declare function whenVisible(visible: () => void): () => void
/** Colours what lies outside the page's own root: bars and the ground behind it. */
export declare function paint(painting: Painting): void
