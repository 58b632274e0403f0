import { address } from './routes'

/* Pages that only pages of their own package lead to; apart from the others, because those weigh on the main package. */
const admin = '/admin/pages'

export const correctionDeskPath = (): string => `${admin}/corrections/index`
export const announcementsPath = (): string => `${admin}/announcements/index`
export const auditPath = (): string => `${admin}/audit/index`
export const findPath = (): string => `${admin}/find/index`
export const searchesPath = (): string => `${admin}/searches/index`
export const remindersPath = (): string => `${admin}/reminders/index`
/** A listing at the desk: what is in force, and its history. */
export const recordPath = (id: string): string => address(`${admin}/record/index`, { id })
/** The form of a listing, at the field somebody called wrong where one is given. */
export const listingPath = (id: string, field?: string): string => address(`${admin}/listing/index`, { id, field })
export const draftPath = (id: string, number: number): string =>
  address(`${admin}/listing/index`, { id, number: String(number) })
export const newListingPath = (kind: string): string => address(`${admin}/listing/index`, { kind })
export const revisionPath = (id: string, number: number): string =>
  address(`${admin}/revision/index`, { id, number: String(number) })
