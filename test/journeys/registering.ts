import type { ListingContent } from '../../src/contract/listing-revision'
import { anInternetHospital, anOrganisation } from '../a-hospital'
import { person } from './people'
import type { Project } from './project'

interface Kept {
  listing: string
  number: number
}

interface Wish {
  id?: string
  base?: number
}

/** Drafts, submits and approves as two people of the desk; the listing is in force then. */
export async function registered(
  project: Project,
  content: ListingContent,
  { id, base = 0 }: Wish = {},
): Promise<string> {
  const editor = await person(project, 'listing-editor')
  const reviewer = await person(project, 'listing-reviewer')
  const wish = { ...(id === undefined ? {} : { id }), base, content, reason: '登记' }
  const { listing, number } = await editor.does<Kept>('admin', 'listings.draft', wish)
  await editor.does('admin', 'listings.submit', { id: listing, number })
  await reviewer.does('admin', 'listings.approve', { id: listing, number })
  return listing
}

/** A hospital and its internet hospital, both in force. */
export async function registeredPair(project: Project): Promise<{ physical: string; hospital: string }> {
  const physical = await registered(project, anOrganisation())
  const hospital = await registered(project, anInternetHospital({ physical }))
  return { physical, hospital }
}
