import { useState } from 'react'
import { Definition } from '../../components/definition'
import { Field } from '../../components/field'
import { Badge } from '../../components/badge'
import { H1, Live, P, Press, Section } from '../../components/prim'
import type { Role } from '../../contract/action'
import { failureWords } from '../../format/failures'
import { roleWord } from '../../format/roles'
import type { CallFailure } from '../../services/call'
import { call } from '../../services/cloud'

function said(failure: CallFailure): string {
  const issue = 'issues' in failure ? failure.issues?.[0]?.message : undefined
  const { happened, next } = failureWords(failure.code)
  return issue ?? (failure.message !== '' && failure.code !== 'unreachable' ? failure.message : `${happened}，${next}`)
}

function Joined({ roles }: { roles: Role[] }) {
  return (
    <Section className="group">
      <Live as="status">
        <P className="sentence">邀请码已使用，现在就可以工作了。</P>
        <Definition term="您的权限">
          {roles.map((role) => (
            <Badge key={role}>{roleWord(role)}</Badge>
          ))}
        </Definition>
      </Live>
    </Section>
  )
}

/** Where somebody who was invited types the code. */
export function JoinForm() {
  const [code, setCode] = useState('')
  const [asking, setAsking] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const [roles, setRoles] = useState<Role[] | null>(null)
  const send = async (): Promise<void> => {
    if (code.trim() === '') {
      setWrong('请输入邀请码。')
      return
    }
    setAsking(true)
    setWrong(null)
    const answer = await call('staff', 'invitations.accept', { code: code.trim() })
    setAsking(false)
    if (answer.ok) setRoles(answer.output.roles)
    else setWrong(said(answer.failure))
  }
  return (
    <>
      <H1 className="figure-title">使用邀请码</H1>
      {roles ? (
        <Joined roles={roles} />
      ) : (
        <Section className="group">
          <P className="note">邀请码由管理员告诉您，是十个字母，只能用一次。用过以后，这个账号就是您的工作账号。</P>
          <Field id="code" label="邀请码" value={code} onChange={setCode} wrong={wrong} />
          <Press className="button" disabled={asking} onPress={() => void send()}>
            {asking ? '正在核对……' : '使用'}
          </Press>
        </Section>
      )}
    </>
  )
}
