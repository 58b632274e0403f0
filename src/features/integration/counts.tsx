import { Badge } from '../../components/badge'
import { Definition } from '../../components/definition'
import { H2, P, Section } from '../../components/prim'
import type { DerivedCount } from '../../contract/integration'
import { dayWords } from '../../format/days'
import { countNames } from '../../format/integration'

function statedWords({ id, stated, unit }: DerivedCount): string {
  if (stated === null) return '周报没有写这个数。'
  const written = `${dayWords(stated.asOf)}的上报写明 ${stated.value} ${unit}`
  return id === 'hospitals-analysed' ? `${written}，未写明是哪 ${stated.value} 家。` : `${written}。`
}

function ownWords({ value, known, of, unit }: DerivedCount): string {
  if (value !== null) return `${value} ${unit}`
  return known === 0 ? `未知（${of} ${unit}都还没有写明）` : `未知（${of} ${unit}中 ${known} ${unit}已写明）`
}

function CountRow({ count }: { count: DerivedCount }) {
  const { id, agrees } = count
  return (
    <Definition term={countNames[id]} marks="as-count as-date">
      {ownWords(count)}{' '}
      {agrees !== null && <Badge tone={agrees ? 'plain' : 'amber'}>{agrees ? '一致' : '不一致'}</Badge>}
      <P className="origin">{statedWords(count)}</P>
    </Definition>
  )
}

/** What the rows come to, each beside what a report wrote in words. */
export function Counts({ counts }: { counts: readonly DerivedCount[] }) {
  return (
    <Section className="group">
      <H2 className="group-title">从下面各行数出来</H2>
      {counts.map((count) => (
        <CountRow key={count.id} count={count} />
      ))}
    </Section>
  )
}
