import { type Card, cardOf, shareSentence } from '../../../../src/features/share-card/card'
import { CARD, drawCard, type Pencil } from '../../../../src/features/share-card/draw-card'
import { shareTitle } from '../../../../src/features/share-card/share-title'
import { headlineIn } from '../../../../src/features/share-card/shared-number'
import { wrapped } from '../../../../src/features/share-card/wrapping'
import { aFigure, aRelease } from '../../a-release'

interface Written {
  text: string
  right: number
  bottom: number
}

/** Wide characters are as wide as they are high, narrow ones 0.6 of that. */
const widthOf = (text: string, font: string): number => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1])
  return Array.from(text).reduce((sum, letter) => sum + size * (letter > '\u2e80' ? 1 : 0.6), 0)
}

function paper() {
  const written: Written[] = []
  let dark = 0
  const pencil = {
    font: '',
    fillStyle: '',
    textBaseline: 'alphabetic',
    measureText: (text: string) => ({ width: widthOf(text, pencil.font) }),
    fillRect: (_x: number, _y: number, width: number) => {
      if (width < 5) dark++
    },
    fillText(text: string, x: number, y: number) {
      written.push({
        text,
        right: x + widthOf(text, pencil.font),
        bottom: y + Number(/([\d.]+)px/.exec(pencil.font)?.[1]),
      })
    },
  }
  return { pencil: pencil as unknown as Pencil, written, modules: () => dark }
}

const number = (value: number | null = 16_784_685, synthetic = false) => {
  const release = aRelease({ synthetic, figures: [aFigure({ value, missing: value === null ? 6 : null })] })
  const found = headlineIn(release, { metric: 'health-card-people', release: release.id, subject: null, day: null })
  if (!found) throw new Error('no such figure')
  return found
}
const address = 'https://example.org/#/resident/pages/shared/index?metric=health-card-people&release=2020-W48-1'
const longest: Card = {
  name: '长白山保护开发区：医生在线平台互联网医院提供问诊服务人次',
  number: '约 9,007,199,254,740,991',
  unit: '人次',
  asOf: '数据截至 2020年11月27日',
  meaning: '到这一天为止，用过电子居民健康卡的人有多少，每个人只算一次。',
  source: '来源 居民电子健康卡平台',
  release: '发布 2020-W48-1，指纹 abcdef01 23456789',
  corrected: '已更正，现为 9,007,199,254,740,990 人次',
  synthetic: true,
  address,
}

test('a picture says number, unit, day, source, release and the manifest’s hash', () => {
  const { pencil, written } = paper()
  const told = number()
  drawCard(pencil, cardOf(told, null, null))
  const said = written.map(({ text }) => text).join('')
  for (const words of ['用卡人数', '16,784,685', '人', '数据截至 2020年11月27日', '健康卡平台', '2020-W48-1'])
    expect(said).toContain(words)
  expect(said).toContain(told.fingerprint.slice(0, 8))
})

test('a picture says what is counted where there is room, whole or not at all', () => {
  const { pencil, written } = paper()
  drawCard(pencil, cardOf(number(), null, null))
  expect(written.map(({ text }) => text).join('')).toContain('用过卡的人。')
  const crowded = paper()
  drawCard(crowded.pencil, { ...longest, meaning: longest.meaning.repeat(9) })
  expect(crowded.written.map(({ text }) => text).join('')).not.toContain('每个人只算一次')
})

test('a number corrected since says so on the picture itself', () => {
  const standing = { kind: 'corrected' as const, now: { value: 1, missing: null }, steps: [], release: '2020-W49-1' }
  expect(cardOf(number(), standing, null).corrected).toBe('已更正，现为 1 人')
})

test('an invented number says so on the picture itself', () => {
  const { pencil, written } = paper()
  drawCard(pencil, cardOf(number(1, true), null, null))
  expect(written.map(({ text }) => text)).toContain('演示数据')
})

test('a missing number is drawn in words and has no unit', () => {
  expect(cardOf(number(null), null, null)).toMatchObject({ number: '迟报', unit: '' })
})

test.each([
  ['the longest there is', longest],
  ['without an address', { ...longest, address: null }],
])('a card keeps everything within its edges and above its foot: %s', (_, card) => {
  const { pencil, written } = paper()
  drawCard(pencil, card)
  expect(written.filter(({ right }) => right > CARD.width - 12)).toEqual([])
  expect(written.filter(({ bottom }) => bottom > CARD.height - 12)).toEqual([])
  const foot = written.findIndex(({ text }) => text.startsWith('发布'))
  const above = written.slice(0, foot).map(({ bottom }) => bottom)
  expect(Math.max(...above)).toBeLessThan((written[foot]?.bottom ?? 0) - 13)
  expect(written.map(({ text }) => text)).toContain(card.number)
})

test('a code is drawn where there is an address, and none where there is not', () => {
  const [withCode, without] = [paper(), paper()]
  drawCard(withCode.pencil, longest)
  drawCard(without.pencil, { ...longest, address: null })
  expect(withCode.modules()).toBeGreaterThan(300)
  expect(without.modules()).toBe(0)
})

test('what is passed on in words carries number, unit, day, source and release', () => {
  expect(shareTitle(number())).toBe('用卡人数：16,784,685 人（截至 2020年11月27日）')
  expect(shareSentence(number())).toBe(
    '截至 2020年11月27日，用卡人数为 16,784,685 人，约 1,678.5 万人。来源：健康卡平台；发布 2020-W48-1。',
  )
  expect(shareTitle(number(1, true))).toContain('【演示数据】')
})

test('a line begins with no closing mark and cuts no number', () => {
  const lines = wrapped('截至十一月，共有16,784,685人用过。', 7, (line) => line.length)
  expect(lines.join('')).toBe('截至十一月，共有16,784,685人用过。')
  expect(lines.filter((line) => /^[，。；：、）]/.test(line))).toEqual([])
  expect(lines).toContain('16,784,685')
})
