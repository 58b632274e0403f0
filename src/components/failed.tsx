import { H1, Live, P, Press } from './prim'

interface FailedProps {
  happened: string
  /** What has not been lost. */
  safe: string
  next: string
  onRetry: () => void
}

/** What happened, what is safe, what to do next. */
export function Failed({ happened, safe, next, onRetry }: FailedProps) {
  return (
    <Live as="alert" className="state">
      <H1 className="state-title">{happened}</H1>
      <P className="sentence">{safe}</P>
      <P className="sentence">{next}</P>
      <Press className="button" onPress={onRetry}>
        重试
      </Press>
    </Live>
  )
}
