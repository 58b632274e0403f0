import { leadingSpan, readFullDate, resolveSpan } from '../../../../cloudfunctions/_shared/bulletins/dates'

function spanOf(text: string, period: string): unknown {
  const written = leadingSpan(text)
  return written && resolveSpan(written, period)
}

describe('days without a year', () => {
  it.each([
    ['11月27日', '2020-11-27', '2020-11-27', '2020-11-27'],
    ['12月28日', '2021-01-01', '2020-12-28', '2020-12-28'],
    ['1月4日', '2020-12-31', '2021-01-04', '2021-01-04'],
    ['2月29日', '2020-03-06', '2020-02-29', '2020-02-29'],
    ['11月26日-27日', '2020-11-27', '2020-11-26', '2020-11-27'],
    ['11月30日至12月1日', '2020-12-04', '2020-11-30', '2020-12-01'],
    ['12月28日~1月1日', '2021-01-01', '2020-12-28', '2021-01-01'],
    ['1月20日-1月1日', '2021-01-01', '2020-01-20', '2021-01-01'],
    ['1月20日-11月27日', '2020-11-27', '2020-01-20', '2020-11-27'],
    ['11月26日、27日', '2020-11-27', '2020-11-26', '2020-11-27'],
  ])('%s in a bulletin of %s', (text, period, from, to) => {
    expect(spanOf(text, period)).toEqual({ from, to })
  })
})

describe('days with a year', () => {
  it.each(['2019年12月11日', '2019.12.11', '2019-12-11', '2019/12/11'])('%s keep it', (text) => {
    expect(spanOf(text, '2021-06-30')).toEqual({ from: '2019-12-11', to: '2019-12-11' })
  })

  it.each([
    ['2020.5.15', '2020-05-15'],
    ['2020-05-15', '2020-05-15'],
    ['2020年5月15日', '2020-05-15'],
  ])('%s is a date of a table', (text, day) => {
    expect(readFullDate(text)).toBe(day)
  })
})

describe('what is no day', () => {
  it.each([
    ['2月30日', 'no-such-day'],
    ['2月29日', 'no-such-day'],
    ['13月1日', 'no-such-day'],
    ['2020年11月27日-2020年11月26日', 'range-reversed'],
    ['11月24日、26日', 'unreadable-date'],
  ])('%s breaks the rule %s', (text, rule) => {
    expect(spanOf(text, '2021-03-01')).toMatchObject({ rule })
  })

  it.each([
    ['2020.2.30', 'no-such-day'],
    ['2020.10', 'unreadable-date'],
    ['10月23日', 'unreadable-date'],
    ['20201023', 'unreadable-date'],
    ['2020.10-23', 'unreadable-date'],
  ])('%s in a table breaks the rule %s', (text, rule) => {
    expect(readFullDate(text)).toMatchObject({ rule, given: text })
  })
})
