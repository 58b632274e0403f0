import { staff } from '../../src/contract/staff'
import { keepRefusal } from '../_shared/audit/refusals.writer'
import { knownAs } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { watched } from '../_shared/health/health.writer'
import { isFault, serve } from '../_shared/rpc/serve'
import { staffAnswers } from './answers'

const database = openDatabase()

const answered = serve({
  contract: staff,
  admit: admitWith(knownAs(database)),
  answers: staffAnswers(database),
  refused: (refused, now) => keepRefusal(database, refused, now),
})

export const main = watched('staff', database, answered, isFault)
