import { useMemo, useState } from 'react'
import { Badge } from '../../components/badge'
import { Div, H2, Link, P, Press, Row, Rows, Section, Span } from '../../components/prim'
import { dayWords } from '../../format/days'
import { openPath, pointPath } from '../../services/routes'
import { type RowGroup, rowGroups, type SeriesRow } from './series-rows'
import { SeriesStamp } from './series-stamp'
import type { SeriesView } from './series-view'

function TableRow({ view, row }: { view: SeriesView; row: SeriesRow }) {
  const { label, number, states, why, stood, origin } = row
  const path = origin === null ? null : pointPath(view.description.metric, view.subject, origin)
  const inside = (
    <>
      <Span className="row-label">{label}</Span>
      <Span className={why === null ? 'row-number' : 'row-number none'}>{why === null ? number : `○ ${number}`}</Span>
      {stood && <Span className="row-stood">{`${dayWords(stood.day)}累计 ${stood.words}`}</Span>}
    </>
  )
  return (
    <Row className="series-row">
      {path === null ? (
        <Div className="row-line">{inside}</Div>
      ) : (
        <Link
          className="row-line linked"
          href={path}
          onPress={() => {
            openPath(path)
          }}
        >
          {inside}
        </Link>
      )}
      {why !== null && <P className="row-why">{why}</P>}
      {states.length > 0 && (
        <Div className="row-states">
          {states.map((state) => (
            <Badge key={state}>{state}</Badge>
          ))}
        </Div>
      )}
    </Row>
  )
}

interface TableGroupProps {
  view: SeriesView
  group: RowGroup
  open: boolean
  onPress: () => void
}

function TableGroup({ view, group, open, onPress }: TableGroupProps) {
  return (
    <>
      <Press className="text-button fold as-date as-count" onPress={onPress}>
        {`${open ? '收起' : '展开'} ${group.title}（${group.rows.length} 行）`}
      </Press>
      {open && (
        <Rows className="series-rows">
          {group.rows.map((row) => (
            <TableRow key={row.key} view={view} row={row} />
          ))}
        </Rows>
      )}
    </>
  )
}

/** One group is open at a time: a phone lays out no thousand rows. */
function TableGroups({ view }: { view: SeriesView }) {
  const groups = useMemo(() => rowGroups(view), [view])
  const [open, setOpen] = useState<string | null>(null)
  const opened = open ?? groups[0]?.title
  return (
    <>
      {groups.map((group) => (
        <TableGroup
          key={group.title}
          view={view}
          group={group}
          open={group.title === opened}
          onPress={() => {
            setOpen(group.title === opened ? '' : group.title)
          }}
        />
      ))}
    </>
  )
}

/** The numbers of the chart, the latest first. */
export function SeriesTable({ view }: { view: SeriesView }) {
  const [shown, setShown] = useState(false)
  return (
    <Section className="group figures">
      <H2 className="group-title">数字表</H2>
      <Press
        className="button plain"
        onPress={() => {
          setShown(!shown)
        }}
      >
        {shown ? '收起数字表' : '和图上一样的数，一行一行看'}
      </Press>
      {shown && <SeriesStamp view={view} />}
      {shown && <TableGroups view={view} />}
    </Section>
  )
}
