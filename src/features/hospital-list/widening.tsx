import { Div, P, Press } from '../../components/prim'
import { type Filters, leftWith, noFilters, type StandingListing } from '../../reckoning/hospital-filters'

interface WideningProps {
  /** What the question finds, whatever the filters leave of it. */
  all: readonly StandingListing[]
  filters: Filters
  question: string
  onFilter: (change: Partial<Filters>) => void
  onAsk: (question: string) => void
}

/** Nothing is left: what would leave something again, and how many. */
export function Widening({ all, filters, question, onFilter, onAsk }: WideningProps) {
  const everywhere = leftWith(all, noFilters, {})
  const others = leftWith(all, filters, { others: true })
  return (
    <Div className="as-count">
      <P className="sentence">
        {all.length === 0 ? `登记册里没有和“${question}”相近的互联网医院。` : '没有符合全部条件的互联网医院。'}
      </P>
      {all.length > 0 && everywhere > 0 && (
        <Press
          className="button"
          onPress={() => {
            onFilter(noFilters)
          }}
        >
          {`去掉筛选，看 ${everywhere} 家`}
        </Press>
      )}
      {others > 0 && (
        <Press
          className="button plain"
          onPress={() => {
            onFilter({ others: true })
          }}
        >
          {`也看许可无效或未核实的 ${others} 家`}
        </Press>
      )}
      {all.length === 0 && (
        <Press
          className="button"
          onPress={() => {
            onAsk('')
          }}
        >
          看全部互联网医院
        </Press>
      )}
    </Div>
  )
}
