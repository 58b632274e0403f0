import { Badge } from './badge'
import { Definition } from './definition'
import { P } from './prim'
import type { FieldChange } from '../contract/listing-revision'
import { fieldWords, valueWords } from '../format/listing-fields'

/** Field by field: what it said, and what it is to say. */
export function ChangeRows({ changes }: { changes: readonly FieldChange[] }) {
  return (
    <>
      {changes.map(({ path, old, new: next }) => (
        <Definition key={path} term={fieldWords(path)} marks="as-code">
          {old !== null && <P className="note">{`原来：${valueWords(path, old)}`}</P>}
          <P>
            <Badge>改为</Badge>
            {valueWords(path, next)}
          </P>
        </Definition>
      ))}
    </>
  )
}
