import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { P, Row } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { NoticeShown, NoticeWish } from '../../contract/calendar'
import { changeWords, holidayWords } from '../../format/calendar'
import { dayWords } from '../../format/days'

/** What a notice says, as it stands in its text. */
export function NoticeWords({ notice }: { notice: NoticeWish }) {
  const { number, source, published, year, holidays } = notice
  return (
    <>
      <P className="desk-title as-given">{number}</P>
      <P className="note as-given">{source}</P>
      <P className="note as-date">{`关于 ${year}年，${dayWords(published)}发布`}</P>
      {holidays.map((holiday) => (
        <P key={holiday.from} className="sentence as-date">
          {holidayWords(holiday)}
        </P>
      ))}
    </>
  )
}

function standingWords({ knownFrom, replaced }: NoticeShown, today: Day): string {
  if (replaced) return '已由同一文号的后一份代替'
  return today < knownFrom ? `${dayWords(knownFrom)}起采用` : '采用中'
}

/** A notice that counts, with what it changed when it came. */
export function NoticeCard({ notice, today, isFirst }: { notice: NoticeShown; today: Day; isFirst: boolean }) {
  const { entered, knownFrom, changes } = notice
  return (
    <Row className="desk-case">
      <P className="as-date">
        <Badge tone={today < knownFrom ? 'amber' : 'plain'}>{standingWords(notice, today)}</Badge>
        <Badge>{entered ? '在这里填写' : '随软件带来'}</Badge>
      </P>
      <NoticeWords notice={notice} />
      <P className="note as-date">{`${dayWords(knownFrom)}起按它推算`}</P>
      {!isFirst && changes.length > 0 && (
        <Definition term="它改变了">
          {changes.map((change) => (
            <P key={`${change.from}${change.after}`} className="note as-date">
              {changeWords(change)}
            </P>
          ))}
        </Definition>
      )}
    </Row>
  )
}
