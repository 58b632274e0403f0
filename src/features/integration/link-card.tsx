import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Div, H3, P, Press } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { IntegrationLink } from '../../contract/integration'
import { dayWords } from '../../format/days'
import { grouped } from '../../format/grouping'
import {
  analysisWords,
  interfaceWords,
  networkWords,
  notScoredWords,
  rateWords,
  scopeWords,
} from '../../format/integration'
import { LinkHistory } from './link-history'
import { MoveForm } from './move-form'

function Hospital({ link }: { link: IntegrationLink }) {
  const { collectionStart, rows, rounded, rowsDay, speed, analysis, network } = link
  if (network === 'pending') return <P className="sentence">网络待联通，数据采集和上传条数不适用。</P>
  const perDay = speed?.perDay ?? null
  return (
    <>
      <P className="sentence as-count">
        {`上传${rounded ? '约' : ''} ${rows === null ? '未知' : `${grouped(rows)} 条`}；上传速度 ${perDay === null ? '未知' : `每天 ${rateWords(perDay)} 条`}`}
      </P>
      <P className="origin as-date">
        {`采集起始 ${collectionStart === null ? '未知' : dayWords(collectionStart)}，最后数据日 ${rowsDay === null ? '未知' : dayWords(rowsDay)}`}
      </P>
      <P className="origin">{`存量分析：${analysisWords[analysis]}`}</P>
      {speed?.why && <P className="origin as-count">{notScoredWords[speed.why]}</P>}
    </>
  )
}

function States({ link }: { link: IntegrationLink }) {
  const { kind, network, interface: stage, speed } = link
  return (
    <Div className="states">
      <Badge tone={network === 'connected' ? 'plain' : 'amber'}>{`网络${networkWords[network]}`}</Badge>
      {stage !== null && (
        <Badge tone={stage === 'realised' ? 'plain' : 'amber'}>{`接口${interfaceWords[stage]}`}</Badge>
      )}
      {kind === 'hospital' && stage === null && <Badge>接口未知</Badge>}
      {speed?.flagged && <Badge tone="amber">请看一看</Badge>}
    </Div>
  )
}

interface LinkCardProps {
  link: IntegrationLink
  today: Day
  mayMove: boolean
  onMoved: () => void
}

/** One row of the tables; its history and the form for a change are opened by touch. */
export function LinkCard({ link, today, mayMove, onMoved }: LinkCardProps) {
  const [opened, setOpened] = useState<'history' | 'move' | null>(null)
  const { name, kind, statedOn, report } = link
  const fold = (what: 'history' | 'move') => (): void => {
    setOpened(opened === what ? null : what)
  }
  return (
    <Div className="desk-case">
      <H3 className="desk-title">{name}</H3>
      <States link={link} />
      {kind === 'hospital' ? <Hospital link={link} /> : <P className="sentence">{`业务范围：${scopeWords(link)}`}</P>}
      <P className="origin as-date">{`状态以 ${dayWords(statedOn)}的${report === null ? '人工记录' : '上报'}为准`}</P>
      <Div className="link-deeds">
        <Press className="text-button" label={`${name}的历史`} onPress={fold('history')}>
          {opened === 'history' ? '收起历史' : '历史'}
        </Press>
        {mayMove && (
          <Press className="text-button" label={`记录${name}的变化`} onPress={fold('move')}>
            {opened === 'move' ? '收起' : '记一次变化'}
          </Press>
        )}
      </Div>
      {opened === 'history' && <LinkHistory subject={link.subject} />}
      {opened === 'move' && (
        <MoveForm
          link={link}
          today={today}
          onMoved={() => {
            setOpened(null)
            onMoved()
          }}
        />
      )}
    </Div>
  )
}
