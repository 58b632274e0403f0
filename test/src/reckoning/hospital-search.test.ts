import type { Listing } from '../../../src/contract/listing-rows'
import { hospitalIndex, searched } from '../../../src/reckoning/hospital-search'

const facts = { validFrom: '2019-01-01', validTo: '2029-01-01', verifiedUntil: '2029-01-01', standing: 'open' as const }
function listing(name: string, changes: Partial<Listing> = {}): Listing {
  return {
    id: name,
    name,
    otherNames: [],
    region: '220100',
    mode: 'stand-alone',
    class: '',
    level: '',
    subjects: [],
    services: [],
    licence: facts,
    physical: null,
    phone: null,
    hours: null,
    confirmedOn: null,
    syllables: '',
    ...changes,
  }
}
const jida = listing('吉林大学第一医院互联网医院', { otherNames: ['吉大一院'], subjects: ['03', '04'] })
const zhong = listing('长春中医药大学附属医院互联网医院', {
  subjects: ['50'],
  syllables: 'chang chun zhong yi yao da xue fu shu yi yuan hu lian wang yi yuan',
})
const kids = listing('四平儿童医院互联网医院', { region: '220300', subjects: ['07', '12'] })
const women = listing('松岭妇产医院互联网医院', { region: '222400', subjects: ['05', '15'] })
/** 长 is cháng here; the register's usual syllable for it is made the other one. */
const readings = {
  吉: 'ji', 林: 'lin', 大: 'da', 学: 'xue', 第: 'di', 一: 'yi', 医: 'yi', 院: 'yuan', 互: 'hu', 联: 'lian', 网: 'wang',
  长: 'zhang', 春: 'chun', 中: 'zhong', 药: 'yao', 附: 'fu', 属: 'shu', 四: 'si', 平: 'ping', 儿: 'er', 童: 'tong',
  松: 'song', 岭: 'ling', 妇: 'fu', 产: 'chan',
} // prettier-ignore
const index = hospitalIndex([women, kids, zhong, jida], readings)
const names = (question: string): string[] => searched(index, question).listings.map(({ name }) => name)

test.each([
  ['吉林大学', [jida]],
  ['吉大一院', [jida]],
  ['jdyy', [jida]],
  ['JDYY', [jida]],
  ['jilindaxue', [jida]],
  ['ji lin da xue', [jida]],
  ['changchun', [zhong]],
  ['cczyy', [zhong]],
  ['四平', [kids]],
  ['延边', [women]],
  ['妇科', [women]],
  ['产科', [women]],
  ['小孩', [kids]],
  ['看牙', [kids]],
  ['失眠', [women]],
  ['中医', [zhong]],
  ['心内科', [jida]],
  ['骨科', [jida]],
  ['四平 牙科', [kids]],
  ['四平 骨科', []],
  ['松岭，妇产医院', [women]],
  ['ａｂｃ', []],
])('%s finds %#', (question, found) => {
  expect(names(question)).toEqual(found.map(({ name }) => name))
})

test.each([
  ['吉林太学第一医院', jida],
  ['吉林学大第一医院', jida],
  ['吉林大雪', jida],
  ['松陵妇产', women],
  ['sonling', women],
  ['吉大一医院', jida],
  ['zhangchun', zhong],
])('%s, which nobody is called, finds the one nearly so called, and says that it is near', (question, near) => {
  expect(searched(index, question)).toEqual({ listings: [near], isNear: true })
})

test('a syllable is found from its beginning only, and a short word is not guessed at', () => {
  expect(names('ilin')).toEqual([])
  expect(names('松陵')).toEqual([])
})

test('an empty question finds all, in the register’s order', () => {
  expect(names('  ')).toEqual([women, kids, zhong, jida].map(({ name }) => name))
})

test('the better answer comes first', () => {
  const both = hospitalIndex(
    [listing('长春松岭医院', { subjects: ['07'] }), listing('儿科医院'), listing('长春儿科医院')],
    {},
  )
  expect(searched(both, '儿科').listings.map(({ name }) => name)).toEqual(['儿科医院', '长春儿科医院', '长春松岭医院'])
})
