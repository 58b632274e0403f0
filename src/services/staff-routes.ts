/* Pages that only the staff's pages lead to; apart from the others, because those weigh on the main package. */
export const staffPages = '/staff/pages'
export const integrationPath = (): string => `${staffPages}/integration/index`
export const pivotPath = (): string => `${staffPages}/pivot/index`
