import { scanAnomalies } from '../_shared/anomalies/scan-anomalies'
import { dropContacts } from '../_shared/corrections/drop-contacts'
import { dropUsedNonces } from '../_shared/intake/drop-nonces'
import { tryFunctions } from '../_shared/health/try-functions'
import { dropHealth, watched } from '../_shared/health/health.writer'
import { publishListings } from '../_shared/listings/publish-listings'
import { nameWhatIsKnown } from '../_shared/quarantine/naming.writer'
import { beginReplays } from '../_shared/quarantine/replays.writer'
import { workOffReports } from '../_shared/reports/work-off-report'
import { now } from '../_shared/rpc/clock'
import { openDatabase, openFunctions } from '../_shared/rpc/cloudbase'
import { dropCounters } from '../_shared/rpc/counters'
import { isFault } from '../_shared/rpc/serve'
import { serveTimer } from '../_shared/rpc/timer'

const database = openDatabase()
const callFunction = openFunctions()

const run = serveTimer({
  'drop-nonces': () => dropUsedNonces(database, now()),
  'drop-counters': async () => {
    await dropHealth(database, now())
    return dropCounters(database, now())
  },
  'drop-contacts': () => dropContacts(database, now()),
  'publish-listings': () => publishListings(database, now()),
  'try-functions': () => tryFunctions(database, callFunction),
  'scan-anomalies': () => scanAnomalies(database, now()),
  'work-off-reports': async () => {
    await beginReplays(database)
    await nameWhatIsKnown(database, now())
    return workOffReports(database, now)
  },
})

export const main = watched('nightly', database, run, isFault)
