import { find } from '../../../../cloudfunctions/_shared/anomalies/find'
import { type AnomalySeries, cellKey } from '../../../../cloudfunctions/_shared/anomalies/ground'
import { plusDays } from '../../../../src/reckoning/calendar'
import { shippedRules } from '../../../../cloudfunctions/_shared/anomalies/rule'
import { randomOf } from '../../../../local-cloudbase/demonstration/year/random'
import { yearDays } from '../../../../local-cloudbase/demonstration/year/days'
import type { Finding } from '../../../../src/contract/anomalies'
import { cleanYear, WHOLE_YEAR } from './planted-year'
import { type Plant, sown } from './sown'

export interface Harvest {
  plants: readonly { plant: Plant; found: boolean; named: boolean }[]
  /** Findings no plant explains. */
  false: readonly Finding[]
}

/** The first faults stand where a quarter year says what is usual. */
const FIRST = 90
const EVERY = 9

const provinceOf = (cell: string): string => cellKey(cell.split('\n')[0] ?? '', 'region:220000')

/**
 * Whether a finding is about the days and values a plant changed, the province's sum and the other metric of a pair included.
 * A counter that was stated too high falls on the day after: that fall tells of the same fault.
 */
function explains({ cells, from, days }: Plant, { kind, metric, subject, day }: Finding): boolean {
  const after = plusDays(from, days)
  if (kind === 'counter-fell' && day === after) return cells.includes(cellKey(metric, subject))
  if (day < from || day >= after) return false
  const subjects = cells.map((cell) => cell.split('\n')[1])
  return subjects.includes(subject) || cells.some((cell) => provinceOf(cell) === cellKey(metric, subject))
}

function harvested(year: readonly AnomalySeries[], plants: readonly Plant[]): Harvest {
  const findings = find(shippedRules, year, WHOLE_YEAR)
  return {
    plants: plants.map((plant) => {
      const own = findings.filter((finding) => explains(plant, finding))
      return { plant, found: own.length > 0, named: own.some(({ kind }) => kind === plant.kind) }
    }),
    false: findings.filter((finding) => !plants.some((plant) => explains(plant, finding))),
  }
}

/** Plants faults in the year of a seed, one every nine days, and looks for them; the same seed gives the same. */
export function harvest(seed: string): Harvest {
  const days = yearDays.filter((_, place) => place >= FIRST && place % EVERY === 0)
  const { year, plants } = sown(cleanYear(seed), days, randomOf(seed, 'faults'))
  return harvested(year, plants)
}
