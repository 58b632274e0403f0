/** A region of the demonstration. `uses` and `people` are shares of the province, invented near its population. */
export interface Place {
  subject: string
  name: string
  uses: number
  people: number
}

export const PROVINCE = 'region:220000'
/** Where the demonstration's hospitals stand: all belong to the province and lie in 长春市. */
export const CAPITAL = 'region:220100'

/** The parts of the province as it reports them; the shares of a column need not add up to anything. */
export const places: readonly Place[] = [
  { subject: CAPITAL, name: '长春市', uses: 0.431, people: 0.39 },
  { subject: 'region:220200', name: '吉林市', uses: 0.152, people: 0.151 },
  { subject: 'region:220300', name: '四平市', uses: 0.066, people: 0.073 },
  { subject: 'region:220400', name: '辽源市', uses: 0.034, people: 0.039 },
  { subject: 'region:220500', name: '通化市', uses: 0.05, people: 0.054 },
  { subject: 'region:220600', name: '白山市', uses: 0.033, people: 0.038 },
  { subject: 'region:220700', name: '松原市', uses: 0.078, people: 0.088 },
  { subject: 'region:220800', name: '白城市', uses: 0.052, people: 0.06 },
  { subject: 'region:222400', name: '延边朝鲜族自治州', uses: 0.071, people: 0.074 },
  { subject: 'region:JL-CBS', name: '长白山保护开发区', uses: 0.0027, people: 0.0024 },
  { subject: 'region:220581', name: '梅河口市', uses: 0.021, people: 0.022 },
  { subject: 'region:unassigned', name: '未分配', uses: 0.012, people: 0.0116 },
]

/** How much of 长春市's card uses each hospital has, in the order of the bulletin's table; the rest is used elsewhere. */
export const hospitalShares: readonly number[] = [
  0.09, 0.02, 0.06, 0.06, 0.02, 0.05, 0.015, 0.03, 0.008, 0.006, 0.004, 0.03, 0.004, 0.008,
]

/**
 * A city that 四平市 counts until its last day there and 长春市 from the next one on, under another code; `share` is its
 * part of what is counted in 长春市 outside the hospitals, invented near its population.
 */
export const movedCity = {
  name: '公主岭市',
  before: 'region:220381',
  after: 'region:220184',
  left: 'region:220300',
  moves: '2020-06-30',
  share: 0.12,
} as const
