import { Badge } from '../../components/badge'
import { H2, P, Row, Rows, Section } from '../../components/prim'
import type { ReleaseCheck, Waiver } from '../../contract/release-desk'
import { colourWords, placeWords } from '../../format/releases'

const tones = { green: 'plain', amber: 'amber', red: 'red' } as const

interface CheckRowsProps {
  checks: readonly ReleaseCheck[]
  waivers: readonly Waiver[]
}

/** Each check with its colour in words, why, and where it is put right. */
export function CheckRows({ checks, waivers }: CheckRowsProps) {
  if (checks.length === 0) return null
  return (
    <Section className="group">
      <H2 className="group-title">检查</H2>
      <Rows className="desk-cases">
        {checks.map(({ id, name, colour, explanation, place }) => {
          const waiver = waivers.find(({ check }) => check === id)
          return (
            <Row key={id} className="desk-report">
              <P>
                <Badge tone={tones[colour]}>{colourWords[colour]}</Badge>
                {name}
              </P>
              <P className="note as-count as-code as-date">{explanation}</P>
              {place !== null && <P className="note">{placeWords[place]}</P>}
              {waiver && <P className="note as-count as-date">{`仍发布的理由：${waiver.reason}`}</P>}
            </Row>
          )
        })}
      </Rows>
    </Section>
  )
}
