import { openDatabase } from '../_shared/rpc/cloudbase'
import { answerHttp } from '../_shared/rpc/http'
import { answerIntake } from './answers'

const database = openDatabase()

export function main(event: unknown) {
  return answerHttp(() => answerIntake(database, event))
}
