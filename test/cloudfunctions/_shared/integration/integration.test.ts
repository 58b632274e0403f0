import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { showAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { showIntegration } from '../../../../cloudfunctions/_shared/integration/show-integration'
import { showLinkHistory } from '../../../../cloudfunctions/_shared/integration/show-link-history'
import { submitTransition } from '../../../../cloudfunctions/_shared/integration/submit-transition'
import type { BulletinJson } from '../../../../src/contract/bulletin-json'
import type { CountId, IntegrationBoard } from '../../../../src/contract/integration'
import { FRIDAY, NEXT_FRIDAY } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { NEXT_EVENING, receive } from '../reports/reception'

const file = join(__dirname, '../../../../local-cloudbase/demonstration/bulletin-2020-11-27.json')
const printed = JSON.parse(readFileSync(file, 'utf8')) as BulletinJson
const LATER = '2020-12-07T02:00:00.000Z'
const [DRUGS, GRASSROOTS, HOSPITAL] = [
  'system:drug-procurement',
  'system:primary-care',
  'link:provincial-cancer-hospital',
]
const CHECKER = 'cloudbase:checker'
let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
})
afterEach(() => fresh.close())

type Wish = Parameters<typeof submitTransition>[1]

const board = () => showIntegration(fresh.database, LATER)
const move = (wish: Partial<Wish>) =>
  submitTransition(fresh.database, { subject: DRUGS, day: NEXT_FRIDAY, reason: '已联调', ...wish }, CHECKER, LATER)
const countIn = ({ counts }: IntegrationBoard, wanted: CountId) => counts.find(({ id }) => id === wanted)
const linkIn = ({ links }: IntegrationBoard, wanted: string) => links.find(({ subject }) => subject === wanted)

describe('the integration board of the bulletin', () => {
  beforeEach(async () => {
    await receive(fresh.database, printed)
  })

  it('shows 14 hospitals and 9 systems with their states', async () => {
    const shown = await board()
    expect(shown.links.map(({ kind }) => kind)).toEqual([
      ...Array<string>(14).fill('hospital'),
      ...Array<string>(9).fill('system'),
    ])
    expect(linkIn(shown, GRASSROOTS)).toMatchObject({ network: 'connected', interface: 'pending', scope: 'exchange' })
    expect(linkIn(shown, DRUGS)).toMatchObject({ network: 'pending', interface: 'pending', scope: null, rows: null })
    expect([shown.asOf, shown.synthetic]).toEqual([FRIDAY, false])
  })

  it('counts 14, 6, 3, 7 and 2 from the rows, and says which the bulletin wrote too', async () => {
    const shown = await board()
    expect(shown.counts.map(({ id, value, stated, agrees }) => [id, value, stated?.value ?? null, agrees])).toEqual([
      ['hospitals-uploading', 14, 14, true],
      ['hospitals-analysed', null, 11, null],
      ['systems-realised', 6, 6, true],
      ['systems-interface-pending', 3, null, null],
      ['systems-connected', 7, null, null],
      ['systems-network-pending', 2, null, null],
    ])
  })

  it('adds 292,086,730 rows up, the 48 of the flagged hospital among them', async () => {
    const { total } = await board()
    expect(total).toEqual({ value: 292_086_730, known: 14, of: 14, rounded: false, withoutFlagged: 292_086_682 })
  })

  it('counts who has finished analysis only once all are named', async () => {
    const { links } = await board()
    const hospitals = links.filter(({ kind }) => kind === 'hospital')
    for (const [place, { subject }] of hospitals.entries()) {
      expect(countIn(await board(), 'hospitals-analysed')).toMatchObject({ value: null, known: place, of: 14 })
      await move({ subject, analysis: place < 11 ? 'done' : 'not-done' })
    }
    expect(countIn(await board(), 'hospitals-analysed')).toMatchObject({ value: 11, agrees: true })
  })

  it('takes the rows of the next bulletin, and keeps both in the history', async () => {
    const [first] = printed.hospitals
    const grown = printed.hospitals.map((one) => ({ ...one, rows: (one.rows ?? 0) + 10 }))
    await receive(fresh.database, { ...printed, asOf: NEXT_FRIDAY, figures: [], hospitals: grown }, NEXT_EVENING)
    const subject = `link:${first?.organisation ?? ''}`
    expect(linkIn(await board(), subject)).toMatchObject({ rows: 58, rowsDay: NEXT_FRIDAY, statedOn: NEXT_FRIDAY })
    const { statements } = await showLinkHistory(fresh.database, { subject }, LATER)
    expect(statements.map(({ day, rows, by }) => [day, rows, by])).toEqual([
      [FRIDAY, 48, 'report'],
      [NEXT_FRIDAY, 58, 'report'],
    ])
  })
})

describe('a change recorded by hand', () => {
  beforeEach(async () => {
    await receive(fresh.database, printed)
  })

  it('reaches 实现 over 已联通 only', async () => {
    await expect(move({ interface: 'realised' })).rejects.toMatchObject({ code: 'conflict' })
    await expect(move({ network: 'connected', interface: 'realised' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await move({ network: 'connected' })).toMatchObject({ network: 'connected', interface: 'pending' })
    await expect(move({ network: 'connected' })).rejects.toMatchObject({ code: 'conflict' })
    expect(await move({ interface: 'realised', scope: 'supervision' })).toMatchObject({ interface: 'realised' })
    await expect(move({ network: 'pending' })).rejects.toMatchObject({ code: 'conflict' })
    expect(countIn(await board(), 'systems-realised')).toMatchObject({ value: 7, stated: { value: 6 }, agrees: false })
  })

  it('stands in the history with its reason, and in the audit with who did it', async () => {
    await move({ network: 'connected' })
    const { statements } = await showLinkHistory(fresh.database, { subject: DRUGS }, LATER)
    expect(statements.at(-1)).toMatchObject({ by: 'staff', day: NEXT_FRIDAY, report: null, reason: '已联调' })
    const { events } = await showAudit(fresh.database, 0)
    expect(events.at(-1)).toMatchObject({
      actor: CHECKER,
      action: 'integration.move',
      target: DRUGS,
      note: `${NEXT_FRIDAY} network=connected 已联调`,
    })
  })

  it.each([
    ['a day that is to come', { network: 'connected', day: '2020-12-08' }, 'day'],
    ['a day before the last statement', { network: 'connected', day: '2020-11-26' }, 'day'],
    ['nothing', {}, 'network'],
    ['the analysis of a system', { analysis: 'done' }, 'analysis'],
    ['the scope of a hospital', { subject: HOSPITAL, scope: 'exchange' }, 'scope'],
    ['a start after the change', { subject: HOSPITAL, collectionStart: '2020-12-06' }, 'collectionStart'],
  ] as const)('does not take %s', async (_, wish, path) => {
    await expect(move(wish)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path }] })
  })

  it('is not for a link that no report has stated', async () => {
    await expect(move({ subject: 'system:nobody', network: 'connected' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('is recorded once where two record it at the same time', async () => {
    const outcomes = await Promise.allSettled([move({ network: 'connected' }), move({ network: 'connected' })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { statements } = await showLinkHistory(fresh.database, { subject: DRUGS }, LATER)
    expect(statements.filter(({ by }) => by === 'staff')).toHaveLength(1)
  })

  it('gives way to what a later report says', async () => {
    await move({ network: 'connected', day: FRIDAY })
    await receive(fresh.database, { ...printed, asOf: NEXT_FRIDAY, figures: [], hospitals: [] }, NEXT_EVENING)
    expect(linkIn(await board(), DRUGS)).toMatchObject({ network: 'pending', statedOn: NEXT_FRIDAY })
  })
})

it('an empty board says nothing is known, and counts nothing', async () => {
  const shown = await board()
  expect(shown).toMatchObject({ links: [], asOf: null, usual: null, total: { value: null, of: 0 } })
  expect(shown.counts.every(({ value }) => value === null)).toBe(true)
})
