import { CallLink } from '../../components/call-link'
import { CopyButton } from '../../components/copy-button'
import { Definition } from '../../components/definition'
import { P, Press } from '../../components/prim'
import { clinicalSubjects } from '../../contract/code-systems'
import type { Day } from '../../contract/day'
import type { Hospital } from '../../contract/hospital'
import { licenceState } from '../../contract/licence-state'
import { dayWords } from '../../format/days'
import { licenceWords, modeWords, phoneWords, serviceWords } from '../../format/hospitals'
import { instantWords } from '../../format/instants'
import { regionName } from '../../reckoning/regions'
import { openMap, opensOthers } from '../../services/other-programs'
import { PhoneCall } from './reaching'

const results = { passed: '合格', failed: '不合格', deferred: '暂缓校验' }

function Place({ told }: { told: Hospital }) {
  const { name, region, address, position } = told.hospital
  return (
    <Definition term="地址" marks="as-code">
      <P>{`${regionName(region)}，${address ?? '没有登记详细地址'}`}</P>
      {address !== null && (
        <CopyButton className="text-button" words="复制地址" copied={`${regionName(region)}${address}`} />
      )}
      {opensOthers && position && (
        <Press className="text-button" onPress={() => void openMap({ ...position, name, address: address ?? name })}>
          在地图上看
        </Press>
      )}
    </Definition>
  )
}

function Physical({ told, today }: { told: Hospital; today: Day }) {
  const { mode } = told.hospital
  const state = told.physicalLicence && licenceState(told.physicalLicence, today)
  return (
    <Definition term="设置方式与依托的实体医院">
      <P>{modeWords[mode]}</P>
      <P>{told.physical?.organisation.name ?? '依托的实体医院还没有公布'}</P>
      {state && <P>{`实体医院：${licenceWords[state]}`}</P>}
    </Definition>
  )
}

/** All that a listing must carry of its licence, and whom one can complain to. */
export function LicenceFactsOf({ told, today }: { told: Hospital; today: Day }) {
  const { licence, services, doctors, supervision, phones, name } = told.hospital
  const { verification } = licence
  const verified = verification ? `${dayWords(verification.day)}，${results[verification.result]}` : '没有校验的记录'
  return (
    <>
      <Definition term="服务">{services.map((service) => serviceWords[service]).join('、') || '没有登记'}</Definition>
      <Definition term="登记号" marks="as-code">
        {licence.number}
      </Definition>
      <Definition term="发证机关">{licence.issuer}</Definition>
      <Definition
        term="有效期"
        marks="as-date"
      >{`${dayWords(licence.validFrom)}至${dayWords(licence.validTo)}`}</Definition>
      <Definition term="最近一次校验" marks="as-date">
        {verified}
      </Definition>
      <Definition term="诊疗科目">{licence.subjects.map((subject) => clinicalSubjects[subject]).join('、')}</Definition>
      <Physical told={told} today={today} />
      <Place told={told} />
      {doctors && (
        <Definition
          term="医生"
          marks="as-count as-date"
        >{`${doctors.count} 名，截至${dayWords(doctors.asOf)}`}</Definition>
      )}
      <Definition term="投诉与监督">
        {phones
          .filter(({ purpose }) => purpose === 'complaint')
          .map((phone) => (
            <PhoneCall key={phone.number} phone={phone} whom={name} plain />
          ))}
        <P>{supervision.name}</P>
        <CallLink
          plain
          number={supervision.number.replace(/-/g, '')}
          whom={supervision.name}
          words={`拨打监督电话 ${phoneWords(supervision.number.replace(/-/g, ''))}`}
        />
      </Definition>
      <Definition term="最近确认" marks="as-date">
        {told.confirmedOn ? dayWords(told.confirmedOn) : '还没有确认过'}
      </Definition>
      <Definition term="来源" marks="as-date as-code">
        {`省互联网医院登记册，${instantWords(told.publishedAt)} 公布的第 ${told.revision} 版`}
      </Definition>
    </>
  )
}
