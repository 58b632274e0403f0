import type { listingImports } from '../../src/contract/listing-import'
import { approveImport } from '../_shared/listings/approve-import'
import { readPreview, readTemplate } from '../_shared/listings/read-sheet'
import { refuseImport } from '../_shared/listings/refuse-import'
import { showImport, showImportRows, showImports } from '../_shared/listings/show-imports'
import { submitImport } from '../_shared/listings/submit-import'
import { takeSheetPart } from '../_shared/listings/take-sheet-part'
import { now } from '../_shared/rpc/clock'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers } from '../_shared/rpc/serve'

/** What the admin function answers about sheets of listings. */
export function importAnswers(database: Database): Answers<typeof listingImports> {
  return {
    'imports.template': (input) => readTemplate(input),
    'imports.deliver': (input) => takeSheetPart(database, input),
    'imports.preview': (input) => readPreview(database, input),
    'imports.submit': (input, call) => submitImport(database, input, personOf(call), now),
    'imports.approve': (input, call) => approveImport(database, input, personOf(call), call.now),
    'imports.refuse': (input, call) => refuseImport(database, input, personOf(call), call.now),
    'imports.queue': () => showImports(database),
    'imports.rows': (input) => showImportRows(database, input),
    'imports.show': (input, call) => showImport(database, input, personOf(call)),
  }
}
