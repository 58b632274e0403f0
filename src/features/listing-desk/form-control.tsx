import { Field } from '../../components/field'
import { Div } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { ListingName } from '../../contract/listing-revision'
import { ChoiceControl, SeveralControl } from './choice-control'
import { EntriesControl } from './entries-control'
import type { FormField } from './form-fields'
import { HoursControl } from './hours-control'
import { ListingPicker } from './listing-picker'
import type { Entry, Written } from './written'

interface FormControlProps {
  field: FormField
  value: Written[string]
  wrong: string | null
  names: readonly ListingName[]
  onChange: (value: Written[string]) => void
}

/** An id a style sheet can name. */
const idOf = (path: string): string => `field-${path.replace(/\./g, '-')}`

const hints = { text: '', number: '（数字）', day: '（年-月-日）' } as const

function Control({ field: { path, label, control, mayBeEmpty }, value, wrong, names, onChange }: FormControlProps) {
  const id = idOf(path)
  if (control.kind === 'entries')
    return <EntriesControl id={id} label={label} {...control} entries={value as Entry[]} onChange={onChange} />
  if (control.kind === 'hours')
    return <HoursControl id={id} label={label} entries={value as Entry[]} onChange={onChange} />
  if (control.kind === 'several')
    return <SeveralControl label={label} options={control.options} chosen={value as string[]} onChoose={onChange} />
  const chosen = { id, label, chosen: value as string, onChoose: onChange }
  if (control.kind === 'choice') return <ChoiceControl {...chosen} options={control.options} />
  if (control.kind === 'organisation')
    return (
      <ListingPicker
        {...chosen}
        names={names.filter(({ kind }) => kind === 'organisation')}
        mayBeEmpty={mayBeEmpty === true}
      />
    )
  const words = `${label}${hints[control.kind]}${mayBeEmpty ? '（可以不填）' : ''}`
  return <Field id={id} label={words} value={value as string} onChange={onChange} wrong={wrong} />
}

/** One field of a listing's form, and what is wrong with it. */
export function FormControl(props: FormControlProps) {
  const { control } = props.field
  const saysItself = control.kind === 'text' || control.kind === 'number' || control.kind === 'day'
  return (
    <Div>
      <Control {...props} />
      {!saysItself && <Wrong words={props.wrong} />}
    </Div>
  )
}
