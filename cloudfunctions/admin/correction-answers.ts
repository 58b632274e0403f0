import { correctionDesk, type CorrectionTarget } from '../../src/contract/corrections'
import { correctionsReader } from '../_shared/corrections/corrections.reader'
import { decideCorrection, takeUpCorrection } from '../_shared/corrections/decide-correction'
import { openContact, openPhoto } from '../_shared/corrections/open-contact'
import { showWaitingCases } from '../_shared/corrections/show-waiting-cases'
import { keptFor } from '../_shared/listings/kept.reader'
import { currentListings } from '../_shared/listings/listings.reader'
import type { Database } from '../_shared/rpc/database'
import { personOf } from '../_shared/rpc/person'
import type { Answers, Call } from '../_shared/rpc/serve'
import { refuseUnlessKept, seenBy } from './kept-places'

type Action = keyof typeof correctionDesk

/** What the admin function answers about corrections; roles for one place count for what is about the listings there. */
export function correctionAnswers(database: Database): Answers<typeof correctionDesk> {
  const about = async (call: Call, action: Action, target: CorrectionTarget | undefined): Promise<void> => {
    const kept = target ? keptFor(await currentListings(database), target) : { id: '', contents: [] }
    refuseUnlessKept(call, correctionDesk[action], kept)
  }
  const aboutCase = async (call: Call, action: Action, id: string): Promise<void> =>
    about(call, action, (await correctionsReader(database).about(id))?.target)
  const aboutReceipt = async (call: Call, action: Action, receipt: string): Promise<void> =>
    about(call, action, (await correctionsReader(database).correction(receipt))?.target)
  return {
    'corrections.queue': (_, call) =>
      showWaitingCases(database, call.now, seenBy(call, correctionDesk['corrections.queue'])),
    'corrections.take': async (input, call) => {
      await aboutCase(call, 'corrections.take', input.id)
      return takeUpCorrection(database, input, personOf(call), call.now)
    },
    'corrections.answer': async (input, call) => {
      await aboutCase(call, 'corrections.answer', input.id)
      return decideCorrection(database, input, personOf(call), call.now)
    },
    'corrections.contact': async (input, call) => {
      await aboutReceipt(call, 'corrections.contact', input.receipt)
      return openContact(database, input, personOf(call), call.now)
    },
    'corrections.photo': async (input, call) => {
      await aboutReceipt(call, 'corrections.photo', input.receipt)
      return openPhoto(database, input, personOf(call), call.now)
    },
  }
}
