import { H2, Live, P, Press, Section } from '../../components/prim'
import { instantWords } from '../../format/instants'
import { codeWords } from '../../format/people'
import { usePeople } from './use-people'

/** A code, this once. */
export function CodeGiven() {
  const { told, forgetCode } = usePeople()
  if (told === null) return null
  return (
    <Section className="group">
      <H2 className="group-title">邀请码</H2>
      <Live as="status">
        <P className="note">{told.purpose}</P>
        <P className="code-given">{codeWords(told.code)}</P>
        <P className="note as-date">{`只显示这一次，用一次就失效；${instantWords(told.expiresAt)} 之前有效。请当面或电话告诉本人。`}</P>
      </Live>
      <Press className="button plain" onPress={forgetCode}>
        已经告诉本人，不再显示
      </Press>
    </Section>
  )
}
