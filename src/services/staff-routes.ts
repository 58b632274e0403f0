import { address } from './routes'

/* Pages that only the staff's pages lead to; apart from the others, because those weigh on the main package. */
export const staffPages = '/staff/pages'

/** Who reported when: all subjects, or what one owes for a day. */
export const completenessPath = (): string => `${staffPages}/completeness/index`
export const cellPath = (subject: string, day: string): string =>
  address(`${staffPages}/completeness/index`, { subject, day })
/** The form of a subject's day; without them whoever types chooses. */
export const entryPath = (subject?: string, day?: string): string =>
  address(`${staffPages}/entry/index`, { subject, day })
export const checkingPath = (): string => `${staffPages}/checking/index`
/** Everything that was ever said about one number. */
export const valuePath = (metric: string, subject: string, day: string): string =>
  address(`${staffPages}/value/index`, { metric, subject, day })
export const restatePath = (metric: string, subject: string, day: string): string =>
  address(`${staffPages}/restate/index`, { metric, subject, day })
/** What is followed up; with an id, one of it. */
export const followUpsPath = (id?: string): string => address(`${staffPages}/follow-ups/index`, { id })
/** The form for following a number up. */
export const newFollowUpPath = (metric: string, subject: string, day: string): string =>
  address(`${staffPages}/follow-ups/index`, { metric, subject, day })
export const integrationPath = (): string => `${staffPages}/integration/index`
export const pivotPath = (): string => `${staffPages}/pivot/index`
/** Doubts about numbers, and the rules that raise them. */
export const anomaliesPath = (): string => `${staffPages}/anomalies/index`
export const rulesPath = (): string => `${staffPages}/rules/index`
export const releasesPath = (): string => `${staffPages}/releases/index`
/** One release: its checks, what it changes, and what can be done with it. */
export const releasePath = (id: string): string => address(`${staffPages}/release/index`, { id })
/** What residents would read at an instant, for whoever of the staff has the token. */
export const previewPath = (token: string): string => address(`${staffPages}/preview/index`, { token })
export const locksPath = (): string => `${staffPages}/locks/index`
/** Holidays and the days worked instead, and the notices that say so. */
export const calendarPath = (): string => `${staffPages}/calendar/index`
export const reportsPath = (): string => `${staffPages}/reports/index`
export const reportPath = (report: string): string => address(`${staffPages}/report/index`, { id: report })
/** What sources are known to say wrong, and what is done about it. */
export const sourceCorrectionsPath = (): string => `${staffPages}/source-corrections/index`
/** What each metric counts, and since when. */
export const definitionsPath = (): string => `${staffPages}/definitions/index`
export const quarantinePath = (): string => `${staffPages}/quarantine/index`
/** Every source with what came last, and what is expected. */
export const sourcesPath = (): string => `${staffPages}/sources/index`
