/** Names nobody bears: a word of nature before what the hospital is. The listing marks all of them 演示数据. */
export const words = [
  '松岭',
  '白桦',
  '青禾',
  '云杉',
  '雁鸣',
  '北辰',
  '江畔',
  '映山',
  '长风',
  '晨曦',
  '雪松',
  '碧泉',
  '远航',
  '朝霞',
  '银杏',
  '清源',
  '新月',
  '柳岸',
  '金穗',
  '枫林',
  '春晖',
  '明湖',
  '秋实',
  '冬青',
] as const

/** What a physical hospital is: its class (WS 218), the word for it, and the subjects it is licensed for. */
export const sorts = [
  {
    class: 'A100',
    word: '综合医院',
    subjects: ['03', '04', '05', '07', '10', '11', '12', '13', '20', '28', '30', '32', '50'],
  },
  { class: 'A210', word: '中医院', subjects: ['03', '04', '21', '50', '52'] },
  { class: 'A518', word: '妇产医院', subjects: ['05', '06', '07', '09'] },
  { class: 'A519', word: '儿童医院', subjects: ['07', '08', '09', '11', '13'] },
  { class: 'A511', word: '口腔医院', subjects: ['12', '14'] },
  { class: 'A520', word: '精神专科医院', subjects: ['15'] },
  { class: 'A514', word: '肿瘤医院', subjects: ['03', '04', '19', '32'] },
  { class: 'A527', word: '康复医院', subjects: ['21', '03', '50'] },
] as const

/** Regions with their names as they stand before a hospital's, their area code, a street and a point in them (GCJ-02, near the seat). */
export const places = [
  { code: '220100', name: '长春', area: '0431', latitude: 43.886, longitude: 125.325, hospitals: 12 },
  { code: '220200', name: '吉林', area: '0432', latitude: 43.838, longitude: 126.55, hospitals: 6 },
  { code: '220300', name: '四平', area: '0434', latitude: 43.167, longitude: 124.35, hospitals: 4 },
  { code: '220400', name: '辽源', area: '0437', latitude: 42.888, longitude: 125.144, hospitals: 3 },
  { code: '220500', name: '通化', area: '0435', latitude: 41.728, longitude: 125.94, hospitals: 4 },
  { code: '220600', name: '白山', area: '0439', latitude: 41.94, longitude: 126.425, hospitals: 3 },
  { code: '220700', name: '松原', area: '0438', latitude: 45.142, longitude: 124.825, hospitals: 3 },
  { code: '220800', name: '白城', area: '0436', latitude: 45.62, longitude: 122.839, hospitals: 3 },
  { code: '222400', name: '延边', area: '0433', latitude: 42.905, longitude: 129.509, hospitals: 4 },
  { code: 'JL-CBS', name: '长白山', area: '0433', latitude: 42.404, longitude: 128.113, hospitals: 1 },
  { code: '220581', name: '梅河口', area: '0435', latitude: 42.53, longitude: 125.71, hospitals: 1 },
] as const

export type Place = (typeof places)[number]
