import { H2, P, Section } from '../../components/prim'
import type { CorrectionTarget } from '../../contract/corrections'
import type { Hospital } from '../../contract/hospital'
import { fieldWord } from '../../format/corrections'
import { CorrectionLink } from './correction-links'

type Field = Extract<CorrectionTarget, { kind: 'hospital' }>['field']

/** What the page says of each field one may correct here; empty where there is too much to repeat. */
function shownOf({ hospital }: Hospital): readonly (readonly [Field, string])[] {
  const phones = hospital.phones.map(({ number, extension }) => number + (extension === null ? '' : ` 转 ${extension}`))
  return [
    ['phones', phones.join('、')],
    ['hours', ''],
    ['services', ''],
    ['entrances', hospital.entrances.map(({ name }) => name).join('、')],
    ['address', hospital.address ?? ''],
    ['licence', hospital.licence.number],
  ]
}

/** Lets anybody say what of a hospital's page is wrong. */
export function HospitalCorrections({ told }: { told: Hospital }) {
  return (
    <Section className="group">
      <H2 className="group-title">哪里不对？</H2>
      <P className="note">点一下就能报，不用登录；会给受理编号和答复期限。</P>
      {shownOf(told).map(([field, shown]) => (
        <CorrectionLink
          key={field}
          target={{ kind: 'hospital', id: told.id, field }}
          about={`${told.hospital.name}：${fieldWord(field)}`}
          shown={shown}
          words={`${fieldWord(field)}不对`}
        />
      ))}
    </Section>
  )
}
