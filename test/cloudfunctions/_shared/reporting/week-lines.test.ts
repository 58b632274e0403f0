import * as fc from 'fast-check'
import { cellStanding } from '../../../../cloudfunctions/_shared/reporting/cell-state'
import {
  cellsOf,
  type Mark,
  marksOf,
  mondayOf,
  type Note,
  placeInWeek,
  type ReportingWeek,
  withNotes,
} from '../../../../cloudfunctions/_shared/reporting/week-lines'

const empty: ReportingWeek = { _id: '2020-11-23', metrics: [], lines: '', synthetic: false }
const [SUBJECT, DAY] = ['region:220100', '2020-11-26']
const [USES, PEOPLE] = ['health-card-uses', 'health-card-people']
const at = (time: string, day = '2020-11-27') => new Date(`${day}T${time}:00+08:00`).toISOString()
const DUE = at('10:00')

function note(metric: string, mark: Mark, receivedAt = at('08:30')): Note {
  return { metric, subject: SUBJECT, period: DAY, mark, receivedAt }
}

function marks(week: ReportingWeek) {
  return marksOf(week, DAY, cellsOf(week).get(SUBJECT)?.[placeInWeek(DAY)] ?? '')
}

function state(notes: readonly Note[], now = at('11:00')) {
  return cellStanding([USES, PEOPLE], marks(withNotes(empty, notes, false)), DUE, now)
}

describe('a week of reporting', () => {
  it('begins on Monday', () => {
    expect([mondayOf('2020-11-27'), mondayOf('2020-11-23'), mondayOf('2020-11-29')]).toEqual(
      Array.from({ length: 3 }, () => '2020-11-23'),
    )
  })

  it('remembers when each number first came, and what stands now', () => {
    const first = withNotes(empty, [note(USES, 'h'), note(PEOPLE, 'r')], false)
    const second = withNotes(first, [note(USES, 'r', at('15:00'))], true)
    expect(marks(second)).toEqual(
      new Map([
        [USES, { mark: 'r', firstAt: at('08:30') }],
        [PEOPLE, { mark: 'r', firstAt: at('08:30') }],
      ]),
    )
    expect(second.synthetic).toBe(true)
  })

  it('says nothing twice', () => {
    const once = withNotes(empty, [note(USES, 'r')], false)
    expect(withNotes(once, [note(USES, 'r', at('09:00'))], false)).toEqual(once)
  })

  it('keeps a number that stands, whatever is held or rejected after it', () => {
    const stands = withNotes(empty, [note(USES, 'r')], false)
    expect(marks(withNotes(stands, [note(USES, 'h', at('09:00')), note(USES, 'x', at('09:30'))], false))).toEqual(
      marks(stands),
    )
  })

  it('tells the last mark of a metric, however notes come', () => {
    const anyNote = fc.record({ metric: fc.constantFrom(USES, PEOPLE), mark: fc.constantFrom<Mark>('r', '6', '8') })
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 12 }), (given) => {
        const notes = given.map(({ metric, mark }) => note(metric, mark))
        const week = notes.reduce((before, one) => withNotes(before, [one], false), empty)
        for (const metric of [USES, PEOPLE])
          expect(marks(week).get(metric)?.mark).toBe(notes.filter((one) => one.metric === metric).at(-1)?.mark)
      }),
    )
  })
})

describe('how a subject stands with a day', () => {
  it.each([
    ['everything on time', [note(USES, 'r'), note(PEOPLE, 'r')], 'on-time'],
    ['everything, one of it late', [note(USES, 'r'), note(PEOPLE, 'r', at('10:30'))], 'late'],
    ['a part', [note(USES, 'r')], 'partial'],
    ['reasons only', [note(USES, '8'), note(PEOPLE, '8')], 'no-number'],
    ['something held', [note(USES, 'h'), note(PEOPLE, 'r')], 'held'],
    ['something rejected', [note(USES, 'x'), note(PEOPLE, 'r')], 'rejected'],
    ['nothing after it was due', [], 'overdue'],
  ])('%s', (_, notes, expected) => {
    expect(state(notes)).toMatchObject({ state: expected, of: 2 })
  })

  it('waits until it is due', () => {
    expect(state([], at('09:59'))).toEqual({ state: 'waiting', reported: 0, of: 2 })
    expect(state([], at('10:00')).state).toBe('overdue')
  })

  it('owes nothing where nobody asked for anything', () => {
    expect(cellStanding([], new Map(), DUE, at('11:00'))).toEqual({ state: 'not-due', reported: 0, of: 0 })
  })
})
