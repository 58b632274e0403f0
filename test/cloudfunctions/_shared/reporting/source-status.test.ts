import { publishedCalendar } from '../../../../cloudfunctions/_shared/calendar/calendar'
import { showSources } from '../../../../cloudfunctions/_shared/reporting/show-sources'
import { statusOf } from '../../../../cloudfunctions/_shared/reporting/source-status'
import { receiveReport } from '../../../../cloudfunctions/_shared/reports/receive-report'
import { bulletin, delivery, FRIDAY, FRIDAY_EVENING } from '../../../builders'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'

const rule = { workingDays: 1, time: '10:00' }
const arrived = { _id: 'r', period: FRIDAY, receivedAt: FRIDAY_EVENING }
const on = (day: string, time = '12:00') => ({
  calendar: publishedCalendar,
  today: day,
  now: new Date(`${day}T${time}:00+08:00`).toISOString(),
})

describe('how a source stands', () => {
  it('is due again a week after a weekly report, by the next working day', () => {
    const status = statusOf('health-information-centre', [arrived], 0, rule, on('2020-12-04'))
    expect(status).toMatchObject({ next: { period: '2020-12-04' }, lagDays: 7, overdue: false })
    expect(status.next?.due).toBe(new Date('2020-12-07T10:00:00+08:00').toISOString())
  })

  it('is overdue from that instant on', () => {
    const at = (time: string) =>
      statusOf('health-information-centre', [arrived], 0, rule, on('2020-12-07', time)).overdue
    expect([at('09:59'), at('10:00')]).toEqual([false, true])
  })

  it('leaves unknown what nobody has stated', () => {
    expect(statusOf('doctor-online', [], 0, rule, on('2020-12-07'))).toMatchObject({
      cadence: null,
      last: null,
      next: null,
      lagDays: null,
      overdue: null,
    })
  })
})

describe('the sources as staff see them', () => {
  let fresh: FreshDatabase
  beforeEach(async () => {
    fresh = await freshDatabase()
  })
  afterEach(() => fresh.close())

  it('tell what came last, those that report before those that do not', async () => {
    await receiveReport(fresh.database, delivery(bulletin(FRIDAY, [['health-card-uses', 100]])), FRIDAY_EVENING)
    const { sources } = await showSources(fresh.database, on('2020-11-28').now)
    expect(sources[0]).toMatchObject({
      source: 'health-information-centre',
      last: { period: FRIDAY, receivedAt: FRIDAY_EVENING },
      lagDays: 1,
    })
    expect(sources.some(({ source }) => source === 'demonstration')).toBe(false)
  })
})
