import type { Input } from '../../contract/action'
import type { Day } from '../../contract/day'
import type { integration, LinkKind } from '../../contract/integration'
import { analysisWords, interfaceWords, networkWords, scopeNames } from '../../format/integration'

type Wish = Input<typeof integration, 'integration.move'>
type Field = 'network' | 'interface' | 'scope' | 'analysis'

/** What is in the form; an empty choice changes nothing. */
export type Written = Record<Field, string> & { day: Day; reason: string }

export function blank(today: Day): Written {
  return { network: '', interface: '', scope: '', analysis: '', day: today, reason: '' }
}

interface Choices {
  field: Field
  label: string
  options: readonly (readonly [string, string])[]
}

const network: Choices = { field: 'network', label: '网络', options: Object.entries(networkWords) }
const stage: Choices = { field: 'interface', label: '接口', options: Object.entries(interfaceWords) }
const scope: Choices = { field: 'scope', label: '业务范围', options: Object.entries(scopeNames) }
const analysis: Choices = {
  field: 'analysis',
  label: '存量分析',
  options: [
    ['done', analysisWords.done],
    ['not-done', analysisWords['not-done']],
  ],
}

/** What can change about a link: a hospital has no scope, a system nothing to analyse. */
export function optionsOf(kind: LinkKind): Choices[] {
  return [network, stage, kind === 'hospital' ? analysis : scope]
}

/** What is to be recorded, or what is missing from the form. */
export function wishOf(subject: string, { day, reason, ...choices }: Written): Wish | string {
  const chosen = Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== ''))
  if (Object.keys(chosen).length === 0) return '请至少选一项变化。'
  if (reason.trim() === '') return '请写明依据什么。'
  return { subject, day, reason: reason.trim(), ...chosen }
}
