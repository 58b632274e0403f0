import { boardOf } from '../../../../src/features/headline-board/board'
import { aDefinition, aFigure, aRelease } from '../../a-release'

const release = aRelease({
  figures: ['online-services', 'doctor-online-consultations', 'consultations-received', 'beds'].map((metric) =>
    aFigure({ metric }),
  ),
  definitions: [
    aDefinition({ metric: 'online-services', name: '线上服务' }),
    aDefinition({
      metric: 'doctor-online-consultations',
      name: '医生在线问诊',
      subsetOf: 'online-services',
      notComparableWith: ['consultations-received', 'not-published'],
    }),
    aDefinition({ metric: 'consultations-received', name: '接收的问诊' }),
  ],
})

test('a metric that no card names follows in the group of its definition', () => {
  const definitions = [...release.definitions, aDefinition({ metric: 'beds', group: 'internet-hospitals' })]
  const group = boardOf({ ...release, definitions }).at(-1)
  expect(group?.title).toBe('互联网医院')
  expect(group?.cards.at(-1)?.map(({ figure }) => figure.metric)).toEqual(['beds'])
})

test('a metric without a definition still appears, in the last group', () => {
  const last = boardOf(release).at(-1)
  expect(last?.title).toBe('其他指标')
  expect(last?.cards.flat().map(({ name }) => name)).toEqual(['beds'])
})

test('groups without a figure in the release are left out', () => {
  expect(boardOf(release).map(({ title }) => title)).toEqual(['线上服务', '互联网医院', '其他指标'])
})

test('a part stands under its whole, and what only sounds alike is named', () => {
  const [, part] = boardOf(release)[0]?.cards[0] ?? []
  expect(part?.isPart).toBe(true)
  expect(part?.unlike).toEqual(['接收的问诊'])
})

test('the two counts of consultations never share a card', () => {
  const cards = boardOf(release).flatMap(({ cards }) => cards.map((card) => card.map(({ figure }) => figure.metric)))
  const together = cards.filter(
    (card) => card.includes('doctor-online-consultations') && card.includes('consultations-received'),
  )
  expect(together).toEqual([])
})

test('there are at most six cards beside the quiet rows', () => {
  const cards = boardOf(release).filter(({ quiet }) => !quiet)
  expect(cards.flatMap((group) => group.cards).length).toBeLessThanOrEqual(6)
})
