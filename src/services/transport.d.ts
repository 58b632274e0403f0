import type { Transport } from './call'

/** `transport.weapp.ts` in the mini program, `transport.h5.ts` in a browser. */
export declare const send: Transport
/** Makes ready what `send` needs; once, at launch. */
export declare function openTransport(): void
