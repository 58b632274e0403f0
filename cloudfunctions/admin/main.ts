import { admin } from '../../src/contract/admin'
import { decideCorrection, takeUpCorrection } from '../_shared/corrections/decide-correction'
import { openContact } from '../_shared/corrections/open-contact'
import { showCorrections } from '../_shared/corrections/show-corrections'
import { giveGrant } from '../_shared/people/give-grant'
import { rolesOf } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { serve } from '../_shared/rpc/serve'

const database = openDatabase()

export const main = serve({
  contract: admin,
  admit: admitWith(rolesOf(database)),
  answers: {
    'corrections.queue': (_, { now }) => showCorrections(database, now),
    'corrections.take': (input, { caller, now }) => takeUpCorrection(database, input, caller.identity ?? '', now),
    'corrections.answer': (input, { caller, now }) => decideCorrection(database, input, caller.identity ?? '', now),
    'corrections.contact': (input, { caller, now }) => openContact(database, input, caller.identity ?? '', now),
    'grants.give': (input, { caller, now }) => giveGrant(database, input, caller.identity ?? '', now),
  },
})
