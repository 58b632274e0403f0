import { gzipSync } from 'node:zlib'
import { listingsFor } from '../../cloudfunctions/_shared/listings/current-listings'
import { listingOf } from '../../src/contract/listing-rows'
import { hospitalIndex, searched } from '../../src/reckoning/hospital-search'
import { manyListings } from '../many-hospitals'
import { hospitalScreens } from './hospital-screens'
import { type BenchFigure, median, timed } from './figures'

const LISTINGS = 2_000
const RUNS = 25
/** What four times less of a processor would take; this machine's own time is multiplied by it. */
const SLOWER = 4
const LONGEST_SEARCH_MS = 50
const LARGEST_KB = 120
const questions = [
  '长春松岭医院',
  'csly',
  'changchunsong',
  '松陵妇产医院',
  'songlinfuchang',
  '妇科',
  '吉林太学第一医院',
]

/** The register of two thousand on its way to a phone, and the slowest question asked of it there. */
export async function hospitals(): Promise<BenchFigure[]> {
  const servedAt = '2020-11-27T10:00:00.000Z'
  const current = manyListings(LISTINGS)
  const listings = listingsFor(current, undefined, '2020-11-27')
  const answer = JSON.stringify({ ok: true, output: { ...listings, servedAt } })
  const index = hospitalIndex(
    listings.rows.map((row) => listingOf(row, listings.hours)),
    listings.readings,
  )
  const times: number[] = []
  for (const question of questions) {
    const runs: number[] = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await timed(() => searched(index, question)))
    times.push(median(runs))
  }
  return [
    {
      name: 'listings.current of 2,000, gzip -6',
      value: gzipSync(answer, { level: 6 }).length / 1024,
      unit: 'KB',
      limit: LARGEST_KB,
    },
    {
      name: 'slowest search of 2,000 listings, times 4',
      value: Math.max(...times) * SLOWER,
      unit: 'ms',
      limit: LONGEST_SEARCH_MS,
    },
    ...(await hospitalScreens(current)),
  ]
}
