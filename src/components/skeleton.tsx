import { Live, Ornament, P } from './prim'

/** The shape of what is coming, and words for it. */
export function Skeleton({ words }: { words: string }) {
  return (
    <Live as="status" className="skeleton">
      <P className="standing">{`${words}……`}</P>
      <Ornament className="bone tall" />
      <Ornament className="bone" />
      <Ornament className="bone tall" />
    </Live>
  )
}
