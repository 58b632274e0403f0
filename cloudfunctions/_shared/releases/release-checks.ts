import type { Day, Instant } from '../../../src/contract/day'
import type { Figure, PublishedRelease, ReleaseContent } from '../../../src/contract/release'
import type { ReleaseCheck } from '../../../src/contract/release-desk'
import { metricWithId } from '../metrics/registry'
import { sourceName } from '../metrics/sources'
import { bounds, isBroken } from '../reports/bounds'

/** A value of a headline metric that nobody has decided on yet. */
export interface WaitingFigure {
  report: string
  source: string
  period: Day
  receivedAt: Instant
  metric: string
  day: Day
}

/** All that a release is checked against; it follows from this alone. */
export interface CheckedAgainst {
  content: ReleaseContent
  inForce: PublishedRelease | null
  waiting: readonly WaitingFigure[]
  /** Reports accepted after the cut-off. */
  acceptedSince: number
  mayHoldSynthetic: boolean
  now: Instant
}

/** Days a cut-off may be old before somebody has to say why it is published still. */
const OLDEST_CUT_OFF = 8

const DAY_MS = 86_400_000

type Said = Omit<ReleaseCheck, 'id' | 'name'>

const green = (explanation: string): Said => ({ colour: 'green', explanation, place: null })
const red = (explanation: string, place: ReleaseCheck['place']): Said => ({ colour: 'red', explanation, place })
const amber = (explanation: string, place: ReleaseCheck['place']): Said => ({ colour: 'amber', explanation, place })

const nameOf = (metric: string): string => `「${metricWithId(metric)?.name ?? metric}」`

/** What was held before the cut-off and would be what the release says of a figure, or later. */
function holdsDecided({ content, waiting }: CheckedAgainst): Said {
  const concerned = waiting.filter(({ metric, day, receivedAt }) => {
    const figure = content.figures.find((one) => one.metric === metric)
    return figure !== undefined && receivedAt <= content.cutOff && day >= (figure.asOf ?? '')
  })
  if (concerned.length === 0) return green('数据截止以前的存疑数值都已有人决定。')
  const reports = [...new Map(concerned.map((one) => [one.report, one])).values()]
  const told = reports.slice(0, 3).map(({ period, source, report, metric }) => {
    return `${sourceName(source)} ${period} 的报告 ${report.slice(0, 8)}（${nameOf(metric)}）`
  })
  return red(`还有 ${reports.length} 份报告里的重点数值没有人决定：${told.join('、')}。`, 'holds')
}

function everyFigureSaid({ content: { figures } }: CheckedAgainst): Said {
  const silent = figures.filter(({ value, missing }) => value === null && missing === null)
  if (silent.length > 0)
    return red(`${silent.map(({ metric }) => nameOf(metric)).join('、')}没有数值，也没有说明原因。`, 'reports')
  const missing = figures.filter(({ value }) => value === null).length
  return green(
    missing === 0 ? `${figures.length} 项重点数值都有数。` : `${missing} 项重点数值没有数，各有原因，照实公布。`,
  )
}

const isStated = (figure: Figure | undefined): figure is Figure & { value: number } => figure?.value != null

function partsWithinWholes({ content: { figures } }: CheckedAgainst): Said {
  const broken = bounds.flatMap(({ small, large }) => {
    const [part, whole] = [small, large].map((id) => figures.find(({ metric }) => metric === id))
    if (!isStated(part) || !isStated(whole) || part.asOf !== whole.asOf) return []
    const printed = (figure: Figure & { value: number }) => ({ value: figure.value, step: null })
    const isRounded = part.rounded || whole.rounded
    return !isRounded && isBroken(true, printed(part), printed(whole)) ? [`${nameOf(small)}大于${nameOf(large)}`] : []
  })
  return broken.length === 0 ? green('部分不大于整体，人数不多于人次。') : red(`${broken.join('、')}。`, 'reports')
}

/** A count in prose and the rows it counts, where one report states both (spec: E06). */
function countsMatchTables({ content: { figures, hospitals, systems } }: CheckedAgainst): Said {
  const wrong = figures.flatMap((figure) => {
    const rule = metricWithId(figure.metric)?.rules.find(({ about }) => about === 'table')
    if (rule?.about !== 'table' || figure.value === null) return []
    const table = rule.table === 'hospitals' ? hospitals : systems
    const rows = rule.table === 'hospitals' ? hospitals : systems.filter((one) => one.interface === 'realised')
    const isSame = table.some(({ report }) => report === figure.report)
    return isSame && rows.length !== figure.value
      ? [`${nameOf(figure.metric)}写的是 ${figure.value} ${figure.unit}，表格里数得 ${rows.length} 行`]
      : []
  })
  return wrong.length === 0 ? green('正文里的个数与表格的行数一致。') : red(`${wrong.join('、')}。`, 'holds')
}

function cutOffIsRecent({ content, now }: CheckedAgainst): Said {
  const days = Math.floor((Date.parse(now) - Date.parse(content.cutOff)) / DAY_MS)
  return days <= OLDEST_CUT_OFF
    ? green(`数据截止在 ${days} 天以前，不超过 ${OLDEST_CUT_OFF} 天。`)
    : amber(`数据截止已是 ${days} 天以前，可重新生成。`, 'releases')
}

function nothingSince({ acceptedSince }: CheckedAgainst): Said {
  return acceptedSince === 0
    ? green('数据截止之后没有收到别的报告。')
    : amber(`之后又收到 ${acceptedSince} 份，可重新生成。`, 'releases')
}

function isForThisPlace({ content, mayHoldSynthetic }: CheckedAgainst): Said {
  if (!content.synthetic) return green('没有演示数据。')
  return mayHoldSynthetic
    ? green('含有演示数据；这是演示环境，每一页都会注明。')
    : red('含有演示数据，这个环境不能发布。', 'reports')
}

function isNewest({ content, inForce }: CheckedAgainst): Said {
  if (inForce !== null && inForce.cutOff >= content.cutOff)
    return red(`${inForce.id} 的数据比这一个新，请重新生成。`, 'releases')
  if (content.previous !== (inForce?.id ?? null))
    return red('生成这个发布之后，生效的发布变了，请重新生成。', 'releases')
  return green(inForce === null ? '这是第一次发布。' : `接在 ${inForce.id} 之后。`)
}

const checks: readonly [id: string, name: string, check: (against: CheckedAgainst) => Said][] = [
  ['holds-decided', '存疑数值都有决定', holdsDecided],
  ['figures-said', '重点数值齐全', everyFigureSaid],
  ['parts-within-wholes', '部分与整体', partsWithinWholes],
  ['counts-match-tables', '个数与表格一致', countsMatchTables],
  ['cut-off-recent', '数据截止不太久', cutOffIsRecent],
  ['nothing-since', '截止之后没有新报告', nothingSince],
  ['synthetic', '演示数据', isForThisPlace],
  ['newest', '没有更新的发布', isNewest],
]

/** Every check of a release, in the order a person reads them (spec: P01). */
export function releaseChecks(against: CheckedAgainst): ReleaseCheck[] {
  return checks.map(([id, name, check]) => ({ id, name, ...check(against) }))
}

/** What keeps a release from being approved and published; null where nothing does. */
export function unmet(made: readonly ReleaseCheck[]): string | null {
  const reds = made.filter(({ colour }) => colour === 'red')
  return reds.length === 0 ? null : `检查没有通过：${reds.map(({ explanation }) => explanation).join('')}`
}
