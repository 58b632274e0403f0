import { H1, Live, P, Press } from './prim'

interface EmptyProps {
  title: string
  sentence: string
  action: string
  onPress: () => void
}

/** Nothing is wrong, and there is nothing to show. */
export function Empty({ title, sentence, action, onPress }: EmptyProps) {
  return (
    <Live as="status" className="state">
      <H1 className="state-title">{title}</H1>
      <P className="sentence as-code">{sentence}</P>
      <Press className="button" onPress={onPress}>
        {action}
      </Press>
    </Live>
  )
}
