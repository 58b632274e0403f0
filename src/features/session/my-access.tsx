import { H2, Live, P, Press, Section } from '../../components/prim'
import { Roles } from './roles'
import { useSession } from './use-session'

/** WeChat says who one is; this shows what one may do. */
export function MyAccess() {
  const { roles, asking, wrong, askRoles } = useSession()
  return (
    <Section className="group">
      <H2 className="group-title">工作人员</H2>
      <P className="note">看数字不用登录。信息中心的工作人员可以在这里查看自己的权限。</P>
      {roles && <Roles roles={roles} />}
      {wrong && (
        <Live as="alert">
          <P className="wrong">{wrong}</P>
        </Live>
      )}
      <Press className="button" disabled={asking} onPress={() => void askRoles()}>
        {asking ? '正在查看……' : '查看我的权限'}
      </Press>
    </Section>
  )
}
