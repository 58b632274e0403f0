import { staff } from '../../src/contract/staff'
import { keepRefusal } from '../_shared/audit/refusals.writer'
import { knownAs } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { serve } from '../_shared/rpc/serve'
import { staffAnswers } from './answers'

const database = openDatabase()

export const main = serve({
  contract: staff,
  admit: admitWith(knownAs(database)),
  answers: staffAnswers(database),
  refused: (refused, now) => keepRefusal(database, refused, now),
})
