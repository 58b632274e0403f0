import { resident } from '../../src/contract/resident'
import { currentStanding } from '../_shared/releases/read-current-release'
import { explainFigure } from '../_shared/releases/explain-figure'
import { archivedRelease, releaseOn } from '../_shared/releases/read-archived-release'
import {
  explainPoint,
  readEarlierYears,
  readRestatements,
  readSeries,
  readServed,
} from '../_shared/releases/read-published-documents'
import { releasesReader } from '../_shared/releases/releases.reader'
import { readHospital, readLicence, readListings, rememberedListings } from '../_shared/listings/read-listings'
import { admitAnyone } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { serve } from '../_shared/rpc/serve'

const database = openDatabase()
const standing = currentStanding(releasesReader(database))
const listings = rememberedListings(database)

export const main = serve({
  contract: resident,
  admit: admitAnyone,
  answers: {
    'releases.current': async ({ series }, { now }) => readServed(database, await standing(now), { series, now }),
    'figures.provenance': async ({ metric }, { now }) => explainFigure((await standing(now)).release, metric),
    'releases.on': async ({ day }, { now }) => ({ ...(await releaseOn(database, day, now)), servedAt: now }),
    'releases.read': async ({ id }, { now }) => ({ ...(await archivedRelease(database, id, now)), servedAt: now }),
    'series.read': ({ names }) => readSeries(database, names),
    'years.read': ({ name }) => readEarlierYears(database, name),
    'points.explain': (input) => explainPoint(database, input),
    'listings.current': (input, { now }) => readListings(listings, input, now),
    'hospitals.read': (input, { now }) => readHospital(listings, input, now),
    'licences.check': (input, { now }) => readLicence(listings, input, now),
    'restatements.read': ({ name }) => readRestatements(database, name),
  },
})
