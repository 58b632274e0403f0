import { harvest } from '../cloudfunctions/_shared/anomalies/harvest'
import { cleanYear, WHOLE_YEAR } from '../cloudfunctions/_shared/anomalies/planted-year'
import { sowers } from '../cloudfunctions/_shared/anomalies/plants'
import { find } from '../../cloudfunctions/_shared/anomalies/find'
import { shippedRules } from '../../cloudfunctions/_shared/anomalies/rule'
import type { BenchFigure } from './figures'

const YEARS = 14
const CLEAN_YEARS = 4

interface Tally {
  planted: number
  found: number
  named: number
  false: number
}

const share = (part: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10)

/** Throws where something is found in years in which nothing went wrong. */
function cleanYears(): void {
  for (let year = 0; year < CLEAN_YEARS; year += 1) {
    const [found] = find(shippedRules, cleanYear(`clean-${year}`), WHOLE_YEAR)
    if (found) throw new Error(`found in a clean year: ${JSON.stringify(found)}`)
  }
}

function figures(name: string, { planted, found, named }: Tally): BenchFigure[] {
  return [
    { name: `${name}: planted`, value: planted, unit: 'faults' },
    { name: `${name}: recall`, value: share(found, planted), unit: '%' },
    { name: `${name}: called by its name`, value: share(named, planted), unit: '%' },
  ]
}

/** Faults of every kind and size in years of chance: how many are found, and what else is; throws where a certain one is missed. */
export function faults(): BenchFigure[] {
  cleanYears()
  const tallies = new Map<string, Tally>()
  const tally = (name: string): Tally => {
    const one = tallies.get(name) ?? { planted: 0, found: 0, named: 0, false: 0 }
    tallies.set(name, one)
    return one
  }
  for (let year = 0; year < YEARS; year += 1) {
    const crop = harvest(`faults-${year}`)
    for (const { plant, found, named } of crop.plants)
      for (const name of [plant.kind, `${plant.kind} ${plant.size}`]) {
        const own = tally(name)
        own.planted += 1
        own.found += Number(found)
        own.named += Number(named)
      }
    for (const finding of crop.false) tally(finding.kind).false += 1
  }
  for (const { kind, certain } of sowers) {
    const { planted, found } = tally(kind)
    if (certain && found < planted) throw new Error(`${planted - found} of ${planted} ${kind} are missed`)
  }
  const precision = sowers.map(({ kind }): BenchFigure => {
    const { named, false: wrong } = tally(kind)
    return { name: `${kind}: precision`, value: share(named, named + wrong), unit: '%' }
  })
  const told = [...tallies]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, one]) => figures(name, one))
  return [...told, ...precision, { name: 'clean years with nothing found', value: CLEAN_YEARS, unit: 'years' }]
}
