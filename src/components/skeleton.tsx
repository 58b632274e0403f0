import { H1, Live, Ornament } from './prim'

/** The shape of what is coming, and words for it. */
export function Skeleton({ words }: { words: string }) {
  return (
    <Live as="status" className="skeleton">
      <H1 className="standing">{`${words}……`}</H1>
      <Ornament className="bone line" />
      <Ornament className="bone" />
      <Ornament className="bone" />
    </Live>
  )
}
