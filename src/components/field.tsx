import { Entry, Label, Live, P } from './prim'
import type { EntryProps } from './prim-props'

interface FieldProps extends Omit<EntryProps, 'invalid' | 'describedBy'> {
  label: string
  wrong?: string | null
}

/** A labelled entry; what is wrong with it stands below it. */
export function Field({ label, wrong, ...entry }: FieldProps) {
  const wrongId = `${entry.id}-wrong`
  return (
    <>
      <Label className="label" htmlFor={entry.id}>
        {label}
      </Label>
      <Entry {...entry} {...(wrong ? { invalid: true, describedBy: wrongId } : {})} />
      {wrong && (
        <Live as="alert">
          <P className="wrong">{wrong}</P>
        </Live>
      )}
    </>
  )
}
