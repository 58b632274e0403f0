import type { ListingContent } from '../../contract/listing-revision'

export function nameIn(content: ListingContent): string {
  return content.kind === 'organisation' ? content.organisation.name : content.hospital.name
}

/** Whether it is invented for a demonstration; a withdrawal says nothing itself. */
export function isInvented(content: ListingContent | null): boolean {
  if (content === null) return false
  return content.kind === 'organisation' ? content.organisation.synthetic : content.hospital.synthetic
}
