import { type FormEvent, useState } from 'react'
import { Field } from '../../components/field'
import { useSession } from './use-session'

/** Account and password, for browsers; inside WeChat nobody needs it. */
export function SignInForm() {
  const { asking, wrong, signIn } = useSession()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [empty, setEmpty] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const lacking = account.trim() === '' || password === ''
    setEmpty(lacking)
    if (!lacking && !asking)
      void signIn(account.trim(), password).then(() => {
        setPassword('')
      })
  }
  return (
    <form className="form" onSubmit={submit}>
      <Field id="account" label="账号" value={account} onChange={setAccount} autoComplete="username" />
      <Field
        id="password"
        label="密码"
        value={password}
        onChange={setPassword}
        password
        autoComplete="current-password"
        wrong={empty ? '请填写账号和密码。' : wrong}
      />
      <button type="submit" className="button" disabled={asking}>
        {asking ? '正在登录……' : '登录'}
      </button>
    </form>
  )
}
