import { admin } from '../../src/contract/admin'
import { keepRefusal } from '../_shared/audit/refusals.writer'
import { knownAs } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { serve } from '../_shared/rpc/serve'
import { peopleAnswers } from './people-answers'

const database = openDatabase()

export const main = serve({
  contract: admin,
  admit: admitWith(knownAs(database)),
  answers: { ...peopleAnswers(database) },
  refused: (refused, now) => keepRefusal(database, refused, now),
})
