import { admin } from '../../src/contract/admin'
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
    'grants.give': (input, { caller, now }) => giveGrant(database, input, caller.identity ?? '', now),
  },
})
