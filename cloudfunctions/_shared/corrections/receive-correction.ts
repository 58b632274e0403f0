import { createHash, randomInt } from 'node:crypto'
import type { Input } from '../../../src/contract/action'
import type { CorrectionStanding, corrections } from '../../../src/contract/corrections'
import type { Instant } from '../../../src/contract/day'
import { dayInChina } from '../rpc/clock'
import { countInHour } from '../rpc/counters'
import type { Database, Store } from '../rpc/database'
import { Refusal } from '../rpc/refusal'
import { photoName, sealed } from './contact-cipher'
import {
  type Correction,
  daysLater,
  DUE_DAYS,
  isOpen,
  MOST_RECEIPTS,
  type OpenOrClosedCase,
  standingOf,
  targetText,
} from './correction'
import { caseId, correctionsReader } from './corrections.reader'
import { correctionsWriter } from './corrections.writer'
import { withoutMetadata } from './jpeg'
import { masked } from './masking'

type Said = Input<typeof corrections, 'corrections.report'>

/** Corrections taken within an hour from one visitor, from all without an identity together, and from everybody. */
const MOST_AN_HOUR = { visitor: 10, nobody: 200, everybody: 600 }
/** Digits and capitals nobody takes for one another. */
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

const short = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

function newReceipt(now: Instant): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)] ?? '')
  return `JC-${dayInChina(now).replace(/-/g, '')}-${letters.join('')}`
}

/** Counts one more in the hour of `now`; refuses with `conflict` where that is too many. */
async function countedIn(store: Store, who: string, most: number, now: Instant): Promise<void> {
  if ((await countInHour(store, ['corrections.report', who], now)) > most)
    throw new Refusal('conflict', '提交得太多了，请一小时之后再试。写好的内容还在。')
}

/** The open case about a target with one more receipt in it, or a new one. */
async function joined(store: Store, { target }: Said, receipt: string, now: Instant): Promise<OpenOrClosedCase> {
  const key = short(targetText(target))
  const reader = correctionsReader(store)
  const count = await reader.casesOf(key)
  const latest = count === 0 ? null : await reader.about(caseId(key, count))
  if (latest !== null && isOpen(latest)) {
    if (latest.receipts.length >= MOST_RECEIPTS)
      throw new Refusal('conflict', '这一处已经有很多人报过，正在核实，请过几天再看。')
    return { ...latest, receipts: [...latest.receipts, receipt] }
  }
  await correctionsWriter(store).putTarget({ _id: key, count: count + 1 })
  return {
    _id: caseId(key, count + 1),
    target,
    state: 'received',
    receivedAt: now,
    due: daysLater(dayInChina(now), DUE_DAYS),
    receipts: [receipt],
    reply: null,
    closedAt: null,
    closedOn: '',
    answeredBy: null,
    contactsDropped: false,
  }
}

function contactOf({ contact }: Said, receipt: string): string | null {
  if (contact === null) return null
  const key = process.env['CORRECTION_CONTACT_KEY']
  if (!key) throw new Refusal('conflict', '现在不能留联系方式，请不填再提交；凭受理编号可以查结果。')
  return sealed(contact, receipt, key)
}

/** The photo encrypted, without what cameras write beside it; null where none was added. */
function photoSealed({ photo }: Said, receipt: string): string | null {
  if (photo === null) return null
  const bare = withoutMetadata(Buffer.from(photo, 'base64'))
  if (bare === null)
    throw new Refusal('invalid-input', '照片读不懂，请重新选择，或不附照片。', [
      { path: 'photo', message: '只能附 JPEG 照片' },
    ])
  const key = process.env['CORRECTION_CONTACT_KEY']
  if (!key) throw new Refusal('conflict', '现在不能附照片，请去掉照片再提交。')
  return sealed(bare.toString('base64'), photoName(receipt), key)
}

async function standing(store: Store, receipt: string): Promise<CorrectionStanding> {
  const correction = await correctionsReader(store).correction(receipt)
  const about = correction && (await correctionsReader(store).about(correction.caseId))
  if (!correction || !about) throw new Error(`the correction ${receipt} lacks its case`)
  return standingOf(correction, about)
}

/**
 * Takes a correction in: it joins what others said about the same target, and the same key again is the same
 * correction. `visitor` is the platform's identity, or null. Refuses with `conflict` what is too often, or too much.
 */
export async function receiveCorrection(
  database: Database,
  said: Said,
  visitor: string | null,
  now: Instant,
): Promise<CorrectionStanding> {
  return database.transaction(async (store) => {
    const known = await correctionsReader(store).receiptOf(said.key)
    if (known !== null) return standing(store, known)
    await countedIn(
      store,
      `visitor ${visitor ?? 'nobody'}`,
      visitor === null ? MOST_AN_HOUR.nobody : MOST_AN_HOUR.visitor,
      now,
    )
    await countedIn(store, 'everybody', MOST_AN_HOUR.everybody, now)
    const receipt = newReceipt(now)
    const photo = photoSealed(said, receipt)
    const about = await joined(store, said, receipt, now)
    const isAboutPhones = said.target.kind === 'hospital' && said.target.field === 'phones'
    const correction: Correction = {
      _id: receipt,
      caseId: about._id,
      target: said.target,
      category: said.category,
      shown: said.shown,
      suggestion: isAboutPhones ? said.suggestion : masked(said.suggestion),
      receivedAt: now,
      contact: contactOf(said, receipt),
      ...(photo === null ? {} : { hasPhoto: true }),
    }
    const writer = correctionsWriter(store)
    await writer.add(correction)
    if (photo !== null) await writer.addPhoto({ _id: receipt, photo })
    await writer.putCase(about)
    await writer.addKey({ _id: said.key, receipt })
    return standingOf(correction, about)
  })
}
