import { staff } from '../../src/contract/staff'
import { rolesOf } from '../_shared/people/look-up-roles'
import { admitWith } from '../_shared/rpc/admit'
import { openDatabase } from '../_shared/rpc/cloudbase'
import { serve } from '../_shared/rpc/serve'
import { staffAnswers } from './answers'

const database = openDatabase()

export const main = serve({ contract: staff, admit: admitWith(rolesOf(database)), answers: staffAnswers(database) })
