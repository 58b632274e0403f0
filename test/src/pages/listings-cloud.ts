import {
  checkIn,
  type CurrentListings,
  entryLedTo,
  hospitalIn,
  listingsFor,
} from '../../../cloudfunctions/_shared/listings/current-listings'
import { nameOf } from '../../../cloudfunctions/_shared/listings/listing-entry'
import { phone } from '../../taro-stub'

interface Question {
  action: string
  input: { since?: number; id?: string; text?: string }
}

export const offline = (): void => {
  phone.answer = () => Promise.reject(new Error('request:fail'))
}

function answered(current: CurrentListings, { action, input }: Question): unknown {
  const servedAt = new Date(Date.now()).toISOString()
  if (action === 'listings.current')
    return { ok: true, output: { ...listingsFor(current, input.since, servedAt.slice(0, 10)), servedAt } }
  if (action === 'licences.check')
    return { ok: true, output: { check: checkIn(current, input.text ?? '', servedAt.slice(0, 10)), servedAt } }
  const entry = action === 'hospitals.read' ? entryLedTo(current, input.id ?? '') : null
  if (!entry) return { ok: false, failure: { code: 'not-found', message: '' } }
  const tombstone = entry.withdrawn && { id: entry.id, name: nameOf(entry), ...entry.withdrawn }
  return { ok: true, output: { hospital: hospitalIn(current, entry), tombstone, holidays: [], servedAt } }
}

/** A cloud with a register; gives back the questions it was asked. */
export function registerAnswers(current: CurrentListings): Question[] {
  const asked: Question[] = []
  phone.answer = (url, body) => {
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    asked.push(body as Question)
    return Promise.resolve({ statusCode: 200, data: answered(current, body as Question) })
  }
  return asked
}

/** The phone's clock stands at an instant (UTC). */
export function clockAt(instant: string): void {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(instant))
}
