import { takeDelivery } from '../_shared/intake/take-delivery'
import { previewReport, receiveReport } from '../_shared/reports/receive-report'
import { now } from '../_shared/rpc/clock'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { answerHttp, HttpRequest } from '../_shared/rpc/http'
import { parse } from '../_shared/rpc/parse'
import { Refusal } from '../_shared/rpc/refusal'

const database = openDatabase()

async function deliver(event: unknown): Promise<unknown> {
  const request = parse(HttpRequest, event)
  const asked = `${request.httpMethod} ${request.path.replace(/\/+$/, '')}`
  if (!/^POST (\/intake)?\/reports$/.test(asked)) throw new Refusal('unknown-action', '请使用 POST /intake/reports。')
  const at = now()
  const { delivery, dryRun } = await takeDelivery(database, request, at)
  return dryRun ? previewReport(database, delivery, at) : receiveReport(database, delivery, at)
}

export function main(event: unknown) {
  return answerHttp(() => deliver(event))
}
