import { useEffect } from 'react'
import { Definition } from '../../components/definition'
import { H2, Live, P, Press, Section } from '../../components/prim'
import { Roles } from './roles'
import { SignInForm } from './sign-in-form.h5'
import { useFollowsAccount, useSession } from './use-session'

function SignedIn({ account }: { account: string }) {
  const { roles, asking, wrong, askRoles, signOut } = useSession()
  const unasked = !roles && !asking && !wrong
  useEffect(() => {
    if (unasked) void askRoles()
  }, [unasked, askRoles])
  return (
    <>
      <Definition term="已登录">{account}</Definition>
      {asking && <P className="note">正在查看权限……</P>}
      {roles && <Roles roles={roles} />}
      {wrong && (
        <Live as="alert">
          <P className="wrong">{wrong}</P>
          <Press className="text-button" onPress={() => void askRoles()}>
            重试
          </Press>
        </Live>
      )}
      <Press className="button plain" onPress={signOut}>
        退出登录
      </Press>
    </>
  )
}

/** Signing in, or what one may do once signed in. */
export function MyAccess() {
  useFollowsAccount()
  const { account } = useSession()
  return (
    <Section className="group">
      <H2 className="group-title">工作人员</H2>
      <P className="note">看数字不用登录。信息中心的工作人员在这里登录。</P>
      {account ? <SignedIn account={account} /> : <SignInForm />}
    </Section>
  )
}
