import type { Output } from '../../contract/action'
import type { listingDesk } from '../../contract/listing-revision'

/** One revision beside its base and what is in force. */
export type Compared = Output<typeof listingDesk, 'listings.compare'>
