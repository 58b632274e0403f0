import { openDatabase } from '../_shared/rpc/cloudbase'
import { watched } from '../_shared/health/health.writer'
import { answerHttp, isServerFault } from '../_shared/rpc/http'
import { answerIntake } from './answers'

const database = openDatabase()

const answered = (event: unknown) => answerHttp(() => answerIntake(database, event))

export const main = watched('intake', database, answered, isServerFault)
