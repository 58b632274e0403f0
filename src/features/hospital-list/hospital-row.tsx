import type { ReactNode } from 'react'
import { Badge } from '../../components/badge'
import { CallLink } from '../../components/call-link'
import { Div, Link, P, Row, Span } from '../../components/prim'
import type { Day } from '../../contract/day'
import { isPractising } from '../../contract/licence-state'
import { licenceWords, phoneWords, serviceWords } from '../../format/hospitals'
import { aboutWords } from '../../format/distances'
import { openWords } from '../../format/opening-hours'
import type { StandingListing } from '../../reckoning/hospital-filters'
import { regionName } from '../../reckoning/regions'
import { hospitalPath, openPath } from '../../services/routes'

const placeWords = (region: string, near: number | undefined): string =>
  near === undefined ? regionName(region) : `${regionName(region)}（${aboutWords(near)}）`

interface HospitalRowProps {
  standing: StandingListing
  today: Day
  /** Kilometres to its region's seat, about; undefined where nobody asked. */
  near: number | undefined
  star: ReactNode
}

/** One internet hospital: whether it may see patients, what it offers, where, whether it is open, and its phone. */
export function HospitalRow({ standing, today, near, star }: HospitalRowProps) {
  const { listing, licence, open, isConfirmed } = standing
  const { id, name, region, services, phone } = listing
  const path = hospitalPath(id)
  return (
    <Row className="hospital-row">
      <Link
        className="hospital-name"
        href={path}
        onPress={() => {
          openPath(path)
        }}
      >
        {name}
      </Link>
      <Div>
        <Badge tone={isPractising(licence) ? 'plain' : licence === 'unknown' ? 'amber' : 'red'}>
          {licenceWords[licence]}
        </Badge>
        {!isConfirmed && <Badge tone="amber">未确认</Badge>}
      </Div>
      <P className="hospital-facts as-count">
        {[placeWords(region, near), ...services.map((service) => serviceWords[service])].join(' · ')}
      </P>
      <Span className="hospital-open as-date">{openWords(open, today)}</Span>
      {phone === null ? (
        <P className="hospital-facts">没有登记电话</P>
      ) : (
        <CallLink plain number={phone} whom={name} words={`拨打 ${phoneWords(phone)}`} />
      )}
      {star}
    </Row>
  )
}
