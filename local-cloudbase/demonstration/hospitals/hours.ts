import type { OpeningHours, OpenSpan } from '../../../src/contract/opening-hours'

const always = (spans: OpenSpan[]): OpenSpan[][] => Array.from({ length: 7 }, () => spans)
/** Working days, every day, around the clock, into the night, and hours nobody told us. */
export const hours: readonly (OpeningHours | null)[] = [
  { week: [...Array.from({ length: 5 }, (): OpenSpan[] => [[480, 1020]]), [], []], holidays: [], exceptions: [] },
  {
    week: always([
      [480, 720],
      [810, 1050],
    ]),
    holidays: [[540, 720]],
    exceptions: [{ day: '2020-11-28', spans: [] }],
  },
  { week: always([[0, 1440]]), holidays: null, exceptions: [] },
  { week: always([[1020, 1560]]), holidays: null, exceptions: [] },
  null,
]
