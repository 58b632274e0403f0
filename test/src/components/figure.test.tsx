import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import type { Change } from '../../../src/contract/release'
import type { MissingCode } from '../../../src/contract/metric'
import { Figure } from '../../../src/components/figure'
import { FigureRow } from '../../../src/components/figure-row'

const told = {
  name: '用卡人数',
  value: 16_784_685 as number | null,
  missing: null as MissingCode | null,
  rounded: false,
  unit: '人' as const,
  asOf: '2020-11-27',
  since: null,
  release: '2020-W48-1',
  synthetic: false,
  source: '健康卡平台',
  change: { notComparable: 'no-earlier-value' } as Change,
  href: '/resident/pages/figure/index?metric=health-card-people',
  onOpen: () => undefined,
}

test.each([
  ['card', Figure],
  ['row', FigureRow],
])('a %s reads its number with unit and day, and names source and release', (_, Shown) => {
  const { container } = render(<Shown {...told} />)
  const link = screen.getByRole('link')
  expect(link.getAttribute('aria-label')).toBe('用卡人数：16,784,685人，数据截至 2020年11月27日，查看出处')
  expect(link.getAttribute('href')).toBe('#/resident/pages/figure/index?metric=health-card-people')
  for (const words of ['16,784,685', '人', '数据截至 2020年11月27日', '首次发布，暂无可比', '健康卡平台', '2020-W48-1'])
    expect(container.textContent).toContain(words)
})

test('a plain touch opens a figure here; with a key or another button the browser opens it', () => {
  const onOpen = jest.fn()
  render(<Figure {...told} onOpen={onOpen} />)
  const link = screen.getByRole('link')
  for (const wish of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }]) {
    const click = createEvent.click(link, wish)
    fireEvent(link, click)
    expect(click.defaultPrevented).toBe(false)
  }
  expect(onOpen).not.toHaveBeenCalled()
  fireEvent.click(link)
  expect(onOpen).toHaveBeenCalledTimes(1)
})

test('a missing value shows words, never a zero or a blank', () => {
  const { container } = render(<Figure {...told} value={null} missing={6} change={{ notComparable: 'not-reported' }} />)
  expect(container.textContent).toContain('迟报')
  expect(container.textContent).toContain('过了上报时间，还没有收到。')
  expect(container.querySelector('.number-line')?.textContent).not.toMatch(/\d/)
})

test('a rounded value says 约', () => {
  const { container } = render(<Figure {...told} rounded change={{ notComparable: 'rounded' }} />)
  expect(container.textContent).toContain('约 16,784,685')
})

test.each([
  ['card', Figure],
  ['row', FigureRow],
])('a %s marks an invented number, and only that', (_, Shown) => {
  expect(render(<Shown {...told} />).container.textContent).not.toContain('演示数据')
  expect(render(<Shown {...told} synthetic />).container.textContent).toContain('演示数据')
})

test('a change says both days', () => {
  const change = { difference: 84_685, since: { value: 16_700_000, asOf: '2020-11-20', rounded: false, report: 'a0' } }
  const { container } = render(<Figure {...told} change={change} />)
  expect(container.textContent).toContain('2020年11月20日到11月27日增加 84,685 人')
})

test('a figure without unit, day or release does not compile', () => {
  const { unit: _unit, ...withoutUnit } = told
  const { asOf: _asOf, ...withoutDay } = told
  const { release: _release, ...withoutRelease } = told
  const lacking = [
    // @ts-expect-error a number without its unit
    <Figure key="unit" {...withoutUnit} />,
    // @ts-expect-error a number without its day
    <Figure key="day" {...withoutDay} />,
    // @ts-expect-error a number without its release
    <FigureRow key="release" {...withoutRelease} />,
  ]
  expect(lacking).toHaveLength(3)
})
