import { address } from './routes'

/* Pages that only the staff's pages lead to; apart from the others, because those weigh on the main package. */
export const staffPages = '/staff/pages'

/** Who reported when: all subjects, or what one owes for a day. */
export const completenessPath = (): string => `${staffPages}/completeness/index`
export const cellPath = (subject: string, day: string): string =>
  address(`${staffPages}/completeness/index`, { subject, day })
