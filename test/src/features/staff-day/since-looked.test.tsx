import { fireEvent, render, screen } from '@testing-library/react'
import type { BoardChange } from '../../../../src/contract/reporting'
import { SinceLooked } from '../../../../src/features/staff-day/since-looked'

const changes = Array.from({ length: 7 }, (_, place): BoardChange => ({
  at: '2020-11-27T10:00:00.000Z',
  kind: 'listing',
  about: String(place),
  words: `第 ${String(place)} 家医院已更新`,
}))

test('the latest changes stand on the day page, and the others a press away', () => {
  render(<SinceLooked changes={changes} since={undefined} cut />)
  const words = (): string => document.body.textContent
  expect(words()).toContain('最近一天有 至少 7 处变化')
  expect(words()).toContain('第 4 家医院')
  expect(words()).not.toContain('第 5 家医院')
  fireEvent.click(screen.getByRole('button', { name: '再看其余 2 处 ▾' }))
  expect(words()).toContain('第 6 家医院')
  fireEvent.click(screen.getByRole('button', { name: '只看最近的 ▴' }))
  expect(words()).not.toContain('第 6 家医院')
})
