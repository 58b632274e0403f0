import type { Input } from '../../src/contract/action'
import type { Receipt, ReportStanding } from '../../src/contract/report'
import { staff } from '../../src/contract/staff'
import { refuseLocked } from '../_shared/locks/locks.reader'
import { placeOf } from '../_shared/people/grant'
import { dailyReceipt, dailyStanding } from '../_shared/reports/daily-report'
import { dailyReportsReader } from '../_shared/reports/daily-reports.reader'
import { decideDailyHold } from '../_shared/reports/decide-daily-hold'
import { decideHold } from '../_shared/reports/decide-hold'
import { type Delivery, isBulletinDelivery, isDailyDelivery } from '../_shared/reports/delivery'
import { previewDailyReport } from '../_shared/reports/read-daily-preview'
import { receiveDailyReport } from '../_shared/reports/receive-daily-report'
import { previewReport, receiveReport } from '../_shared/reports/receive-report'
import { standing } from '../_shared/reports/report'
import { reportsReader } from '../_shared/reports/reports.reader'
import { restatingDelivery } from '../_shared/reports/restating'
import { showHeldBulletins } from '../_shared/reports/show-held-bulletins'
import { workOffReport } from '../_shared/reports/work-off-report'
import { now } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { Refusal } from '../_shared/rpc/refusal'
import type { Answers, Call } from '../_shared/rpc/serve'
import { refuseElsewhere } from '../_shared/rpc/elsewhere'
import { personOf } from '../_shared/rpc/person'

type ReportAction =
  | 'reports.submit'
  | 'reports.preview'
  | 'reports.show'
  | 'reports.continue'
  | 'bulletins.waiting'
  | 'holds.decide'
  | 'observations.restate'

type Submitted = Input<typeof staff, 'reports.preview'> &
  Pick<Input<typeof staff, 'reports.submit'>, 'part' | 'corrects'>

function delivered({ source, format, period, file, part, corrects }: Submitted, call: Call): Delivery {
  return { source, format, period, bytes: Buffer.from(file, 'base64'), submittedBy: personOf(call), part, corrects }
}

async function receive(database: Database, delivery: Delivery, call: Call): Promise<Receipt> {
  if (isBulletinDelivery(delivery)) return receiveReport(database, delivery, call.now)
  if (!isDailyDelivery(delivery)) throw new Refusal('invalid-input', '没有这种格式。')
  const report = await receiveDailyReport(database, delivery, call.now)
  return dailyReceipt((await workOffReport(database, report._id, now)) ?? report)
}

async function show(database: Database, id: string): Promise<ReportStanding> {
  const bulletin = await reportsReader(database).find(id)
  if (bulletin) return standing(bulletin)
  const daily = await dailyReportsReader(database).find(id)
  if (daily) return dailyStanding(daily)
  throw new Refusal('not-found', '没有这份报告。')
}

/** What staff do with reports, bulletins and daily ones alike. */
export function reportAnswers(database: Database): Pick<Answers<typeof staff>, ReportAction> {
  return {
    'reports.submit': (input, call) => receive(database, delivered(input, call), call),
    'reports.preview': (input, call) => {
      const delivery = delivered(input, call)
      if (isBulletinDelivery(delivery)) return previewReport(database, delivery, call.now)
      if (isDailyDelivery(delivery)) return previewDailyReport(database, delivery, call.now)
      throw new Refusal('invalid-input', '没有这种格式。')
    },
    'reports.show': ({ report }) => show(database, report),
    'reports.continue': async ({ report }) => {
      const daily = await workOffReport(database, report, now)
      return daily ? dailyStanding(daily) : show(database, report)
    },
    'bulletins.waiting': (_, call) => showHeldBulletins(database, personOf(call)),
    'holds.decide': async (input, call) => {
      const daily = await dailyReportsReader(database).find(input.report)
      if (daily) return dailyStanding(await decideDailyHold(database, input, personOf(call), call.now))
      return decideHold(database, input, personOf(call), call.now)
    },
    'observations.restate': async (input, call) => {
      const { metric, subject, period: day } = input
      refuseElsewhere(call, staff['observations.restate'], placeOf(subject))
      await refuseLocked(database, { metric, subject, day }, personOf(call), call.now)
      return receive(database, restatingDelivery(input, personOf(call)), call)
    },
  }
}
