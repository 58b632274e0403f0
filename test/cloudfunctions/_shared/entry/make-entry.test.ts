import { showEntryForm } from '../../../../cloudfunctions/_shared/entry/show-entry-form'
import { giveDuties } from '../../../../cloudfunctions/_shared/reporting/give-duties'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { dailyJson, heldRules, PROVINCE, row, taken, USES } from '../reports/daily'
import { KEY, LAST_VALUE, reportedBefore, SATURDAY_MORNING, STEP, submitted, typed, typedRow } from './typing'

let fresh: FreshDatabase

beforeEach(async () => {
  fresh = await freshDatabase()
  await reportedBefore(fresh.database)
})
afterEach(() => fresh.close())

const form = () => showEntryForm(fresh.database, { subject: PROVINCE, day: '2020-11-27' }, SATURDAY_MORNING)

describe('the form of a day', () => {
  it('asks for what the subject reports, beside the value before and the range it is expected in', async () => {
    const { fields, name } = await form()
    expect(name).toBe('吉林省')
    expect(fields).toMatchObject([
      { metric: USES, unit: '人次', previous: { day: '2020-11-26', value: LAST_VALUE }, stated: null },
    ])
    const range = fields[0]?.expected
    expect(range?.dayClass).toBe('working-day')
    expect(range?.low).toBeLessThanOrEqual(LAST_VALUE + STEP)
    expect(range?.high).toBeGreaterThanOrEqual(LAST_VALUE + STEP)
  })

  it('says what was typed already and waits, and what stands', async () => {
    await submitted(fresh.database, typed([typedRow()]))
    expect((await form()).fields[0]?.stated).toMatchObject({ value: LAST_VALUE + STEP, state: 'waiting' })
    await taken(fresh.database, dailyJson([row({ value: LAST_VALUE + STEP })]), SATURDAY_MORNING)
    expect((await form()).fields[0]?.stated).toMatchObject({ value: LAST_VALUE + STEP })
  })

  it('asks for what the subject has a duty to report, reported before or not, from the day of the duty on', async () => {
    const duty = { subject: PROVINCE, name: '吉林省', metrics: ['health-card-people'], from: '2020-11-27', to: null }
    await giveDuties(fresh.database, { duties: [duty], reason: '新的填报安排' }, 'cloudbase:admin', SATURDAY_MORNING)
    expect((await form()).fields.map(({ metric }) => metric)).toEqual(['health-card-people'])
    const before = { subject: PROVINCE, day: '2020-11-26' }
    const { fields } = await showEntryForm(fresh.database, before, SATURDAY_MORNING)
    expect(fields.map(({ metric }) => metric)).toEqual([USES])
    await expect(submitted(fresh.database, typed([typedRow()]))).rejects.toMatchObject({
      issues: [{ path: 'rows.0.metric' }],
    })
  })

  it('is for no day after today, and not for whoever reports nothing', async () => {
    const later = { subject: PROVINCE, day: '2020-11-29' }
    await expect(showEntryForm(fresh.database, later, SATURDAY_MORNING)).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'day' }],
    })
    const nobody = { subject: 'region:220100', day: '2020-11-27' }
    await expect(showEntryForm(fresh.database, nobody, SATURDAY_MORNING)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a typed report', () => {
  it('waits for another person though nothing is wrong with it', async () => {
    const report = await submitted(fresh.database, typed([typedRow()]))
    expect([report.state, heldRules(report), report.entered]).toEqual(['held', ['entered-by-hand'], KEY])
  })

  it('is one report however often it is sent, also twice at once', async () => {
    const [one, other] = await Promise.all([
      submitted(fresh.database, typed([typedRow()])),
      submitted(fresh.database, typed([typedRow()])),
    ])
    const again = await submitted(fresh.database, typed([typedRow()]))
    expect(new Set([one._id, other._id, again._id]).size).toBe(1)
    expect(again.counts).toMatchObject({ read: 1, held: 1 })
  })

  it('is refused where its key stood for something else', async () => {
    await submitted(fresh.database, typed([typedRow()]))
    const changed = typed([typedRow({ value: LAST_VALUE + STEP + 1 })])
    await expect(submitted(fresh.database, changed)).rejects.toMatchObject({ code: 'conflict' })
    await expect(submitted(fresh.database, typed([typedRow()]), 'cloudbase:other')).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  it.each([
    ['out of range', LAST_VALUE + 9 * STEP, '不在预期的'],
    ['ten times too large', (LAST_VALUE + STEP) * 10, '差了数量级'],
    ['less than before', LAST_VALUE - 1, '累计数比上一次少'],
    ['the same as before', LAST_VALUE, '完全一样'],
  ])('needs a comment where a value is %s', async (_, value, words) => {
    const refused = submitted(fresh.database, typed([typedRow({ value })]))
    await expect(refused).rejects.toMatchObject({
      code: 'invalid-input',
      issues: [{ path: 'rows.0.comment', message: expect.stringContaining(words) as string }],
    })
    const report = await submitted(fresh.database, typed([typedRow({ value, comment: '已与医院核对' })]))
    expect(report.held[0]?.row.comment).toBe('已与医院核对')
  })

  it('keeps the doubt it would have without being typed', async () => {
    const report = await submitted(fresh.database, typed([typedRow({ value: LAST_VALUE - 1, comment: '平台更正' })]))
    expect(heldRules(report)).toEqual(['counter-fell'])
  })

  it.each([
    ['a day after today', typed([typedRow()], { day: '2020-11-30' }), 'day'],
    ['another unit', typed([typedRow({ unit: '人' })]), 'rows.0.unit'],
    ['a negative number', typed([typedRow({ value: -1 })]), 'rows.0.value'],
    ['half a number', typed([typedRow({ value: 1.5 })]), 'rows.0.value'],
    ['neither a number nor why there is none', typed([typedRow({ value: null })]), 'rows.0.value'],
    ['a metric this subject does not report', typed([typedRow({ metric: 'uploaded-rows' })]), 'rows.0.metric'],
    ['a metric twice', typed([typedRow(), typedRow()]), 'rows.1.metric'],
  ])('is refused with %s, by field, and keeps its key', async (_, what, path) => {
    await expect(submitted(fresh.database, what)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path }] })
    expect((await submitted(fresh.database, typed([typedRow()]))).state).toBe('held')
  })
})
