import { useState } from 'react'
import * as v from 'valibot'
import { ChoiceRow } from '../../components/choice-row'
import { Field } from '../../components/field'
import { Div, Live, P, Press } from '../../components/prim'
import { Role } from '../../contract/action'
import { Day } from '../../contract/day'
import { Scope } from '../../contract/grant'
import { type ScopeKind, scopeKinds } from '../../format/people'
import { roleWord } from '../../format/roles'
import { namedRegions } from '../../reckoning/regions'

/** What is wished, as far as it can be said without knowing whom it is for. */
export interface Wish {
  role: Role
  scope: Scope
  to: Day | null
  note: string
}

interface Written {
  role: Role
  kind: ScopeKind
  place: string
  to: string
  note: string
}

const roles = Role.options.map((role) => [role, roleWord(role)] as const)
const regions = namedRegions.map(({ code, name }) => [code, name] as const)
const blank: Written = { role: 'reporter', kind: 'everything', place: '', to: '', note: '' }

/** The wish, or what is wrong with what was written. */
function wishOf({ role, kind, place, to, note }: Written): Wish | string {
  const scope = v.safeParse(Scope, kind === 'everything' ? kind : `${kind}:${place.trim()}`)
  if (!scope.success) return kind === 'region' ? '请选一个地区。' : '请填写机构编号（小写字母、数字和连字符）。'
  const day = to.trim() === '' ? null : v.safeParse(Day, to.trim())
  if (day !== null && !day.success) return '截止日期没有这一天，请写作年-月-日。'
  return { role, scope: scope.output, to: day === null ? null : day.output, note: note.trim() }
}

interface GrantFormProps {
  /** Sets the fields apart from those of another form on the page. */
  id: string
  action: string
  disabled: boolean
  onWish: (wish: Wish) => Promise<boolean>
}

/** A role, what it is for, until when, and a note. */
export function GrantForm({ id, action, disabled, onWish }: GrantFormProps) {
  const [written, setWritten] = useState(blank)
  const [wrong, setWrong] = useState<string | null>(null)
  const write = (changes: Partial<Written>): void => {
    setWritten({ ...written, ...changes })
  }
  const send = async (): Promise<void> => {
    const wish = wishOf(written)
    setWrong(typeof wish === 'string' ? wish : null)
    if (typeof wish !== 'string' && (await onWish(wish))) setWritten(blank)
  }
  const { role, kind, place, to, note } = written
  return (
    <Div className="form">
      <ChoiceRow
        plain
        name={`${id}-role`}
        label="角色"
        options={roles}
        chosen={role}
        onChoose={(role) => {
          write({ role })
        }}
      />
      <ChoiceRow
        plain
        name={`${id}-kind`}
        label="范围"
        options={scopeKinds}
        chosen={kind}
        onChoose={(kind) => {
          write({ kind, place: '' })
        }}
      />
      {kind === 'region' && (
        <ChoiceRow
          plain
          name={`${id}-region`}
          label="哪个地区"
          options={regions}
          chosen={place}
          onChoose={(place) => {
            write({ place })
          }}
        />
      )}
      {kind === 'organisation' && (
        <Field
          id={`${id}-place`}
          label="机构编号"
          value={place}
          onChange={(place) => {
            write({ place })
          }}
        />
      )}
      <Field
        id={`${id}-to`}
        label="到哪一天为止（可以不填；年-月-日）"
        value={to}
        onChange={(to) => {
          write({ to })
        }}
      />
      <Field
        id={`${id}-note`}
        label="备注（可以不填，一起工作的同事看得到）"
        value={note}
        onChange={(note) => {
          write({ note })
        }}
      />
      <Live as="alert">{wrong !== null && <P className="wrong">{wrong}</P>}</Live>
      <Press className="button" disabled={disabled} onPress={() => void send()}>
        {action}
      </Press>
    </Div>
  )
}
