import { resident } from '../../src/contract/resident'
import { currentRelease } from '../_shared/releases/read-current-release'
import { explainFigure } from '../_shared/releases/explain-figure'
import { releasesReader } from '../_shared/releases/releases.reader'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { serve } from '../_shared/rpc/serve'

const current = currentRelease(releasesReader(openDatabase()))

export const main = serve({
  contract: resident,
  admit: admitWith(() => Promise.resolve([])),
  answers: {
    'releases.current': async (_, { now }) => ({ ...(await current(now)), servedAt: now }),
    'figures.provenance': async ({ metric }, { now }) => explainFigure(await current(now), metric),
  },
})
