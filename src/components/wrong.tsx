import { Live, P } from './prim'

/** What went wrong, read out at once; nothing where nothing did. */
export function Wrong({ words }: { words: string | null }) {
  return <Live as="alert">{words !== null && <P className="wrong">{words}</P>}</Live>
}
