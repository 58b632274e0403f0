import { tryFunctions } from '../../../../cloudfunctions/_shared/health/try-functions'
import { showHealth } from '../../../../cloudfunctions/_shared/health/show-health'
import { later, now } from '../../../../cloudfunctions/_shared/rpc/clock'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

let fresh: FreshDatabase
beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

const broken = { ok: false, failure: { code: 'internal', message: '' } }
const refused = { ok: false, failure: { code: 'not-found', message: '' } }

it.each([
  ['a refusal', refused, { statusCode: 404, headers: {}, body: '' }, 0],
  ['a fault', broken, { statusCode: 500, headers: {}, body: '' }, 2],
  ['no answer', null, undefined, 2],
  ['a call that does not come back', new Error('FUNCTIONS_TIME_LIMIT_EXCEEDED'), new Error('gone'), 2],
])('%s of the functions that only read counts as what it is', async (_, resident, openData, failed) => {
  const answers: Record<string, unknown> = { resident, 'open-data': openData }
  const call = (name: string) => {
    const answer = answers[name]
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  let at = 0
  expect(await tryFunctions(fresh.database, call, () => (at += 60))).toEqual({ tried: 2, failed })
  const { functions } = await showHealth(fresh.database, later(now(), 1000))
  expect(functions.map(({ name, calls, p95, ...one }) => [name, calls, p95, one.failed])).toEqual([
    ['open-data', 1, 100, failed / 2],
    ['resident', 1, 100, failed / 2],
  ])
})
