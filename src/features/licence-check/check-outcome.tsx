import { Badge } from '../../components/badge'
import { CallLink } from '../../components/call-link'
import { Definition } from '../../components/definition'
import { H2, Live, P, Section } from '../../components/prim'
import { Way } from '../../components/way'
import type { LicenceCheck } from '../../contract/hospital'
import { isPractising, licenceState } from '../../contract/licence-state'
import { dayWords } from '../../format/days'
import { licenceWords } from '../../format/hospitals'
import { hospitalPath, openPath } from '../../services/routes'

function HospitalLink({ id, words }: { id: string; words: string }) {
  const path = hospitalPath(id)
  return <Way path={path} words={words} open={openPath} />
}

/** Of which day's register this is. */
function RegisterDay({ today }: { today: string }) {
  return (
    <Definition term="依据" marks="as-date">
      {`${dayWords(today)}的省互联网医院登记册`}
    </Definition>
  )
}

type Registered = Extract<LicenceCheck, { outcome: 'registered' }>

function InRegister({ check, today }: { check: Registered; today: string }) {
  const state = licenceState(check.licence, today, check.physicalLicence)
  const word = isPractising(state) ? '在册有效' : state === 'expired' ? '已过期' : `在册，${licenceWords[state]}`
  const tone = isPractising(state) ? 'plain' : state === 'unknown' ? 'amber' : 'red'
  return (
    <Section className="group">
      <H2 className="group-title">
        <Badge tone={tone}>{word}</Badge>
        {check.synthetic && <Badge tone="amber">演示数据</Badge>}
      </H2>
      <Definition term="名称">{check.name}</Definition>
      <Definition term="登记号" marks="as-code">
        {check.number}
      </Definition>
      <Definition term="发证机关">{check.issuer}</Definition>
      <Definition term="有效期" marks="as-date">
        {`${dayWords(check.licence.validFrom)}至${dayWords(check.licence.validTo)}`}
      </Definition>
      <Definition term="监督电话" marks="as-phone">
        <P>{check.supervision.name}</P>
        <CallLink
          plain
          number={check.supervision.number.replace(/-/g, '')}
          whom={check.supervision.name}
          words={`拨打监督电话 ${check.supervision.number}`}
        />
      </Definition>
      <RegisterDay today={today} />
      <HospitalLink id={check.id} words="看这家医院 ›" />
    </Section>
  )
}

/** What the register says on a civil day in China; what is not in it is never called forged. */
export function CheckOutcome({ check, today }: { check: LicenceCheck; today: string }) {
  if (check.outcome === 'registered') return <InRegister check={check} today={today} />
  if (check.outcome === 'several')
    return (
      <Section className="group">
        <H2 className="group-title">有几家叫这个名字</H2>
        {check.names.map(({ id, name }) => (
          <HospitalLink key={id} id={id} words={`${name} ›`} />
        ))}
      </Section>
    )
  return (
    <Section className="group">
      <H2 className="group-title">
        <Badge tone="amber">不在册</Badge>
      </H2>
      <Live as="status">
        <P className="sentence">登记册里没有这个名称或登记号。可能是写法不同，也可能还没有登记，这里不能说明真假。</P>
      </Live>
      <RegisterDay today={today} />
      <P className="sentence">请核对全名和登记号；还是没有，请向当地卫生健康行政部门核实后再就诊。</P>
    </Section>
  )
}
