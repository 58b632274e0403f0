/* Code lists whose codes travel between the phone and the cloud, with the words shown for them. */

/** First-level subjects of the national list of clinical subjects (卫医发〔1994〕27号, with 27 and 28 added later). */
export const clinicalSubjects = {
  '01': '预防保健科',
  '02': '全科医疗科',
  '03': '内科',
  '04': '外科',
  '05': '妇产科',
  '06': '妇女保健科',
  '07': '儿科',
  '08': '小儿外科',
  '09': '儿童保健科',
  '10': '眼科',
  '11': '耳鼻咽喉科',
  '12': '口腔科',
  '13': '皮肤科',
  '14': '医疗美容科',
  '15': '精神科',
  '16': '传染科',
  '17': '结核病科',
  '18': '地方病科',
  '19': '肿瘤科',
  '20': '急诊医学科',
  '21': '康复医学科',
  '22': '运动医学科',
  '23': '职业病科',
  '24': '临终关怀科',
  '25': '特种医学与军事医学科',
  '26': '麻醉科',
  '27': '疼痛科',
  '28': '重症医学科',
  '30': '医学检验科',
  '31': '病理科',
  '32': '医学影像科',
  '50': '中医科',
  '51': '民族医学科',
  '52': '中西医结合科',
} as const
export type ClinicalSubject = keyof typeof clinicalSubjects

/** Classes of hospitals (WS 218). */
export const institutionClasses = {
  A100: '综合医院',
  A210: '中医（综合）医院',
  A220: '中医专科医院',
  A300: '中西医结合医院',
  A411: '蒙医院',
  A419: '其他民族医院',
  A511: '口腔医院',
  A512: '眼科医院',
  A513: '耳鼻喉科医院',
  A514: '肿瘤医院',
  A515: '心血管病医院',
  A516: '胸科医院',
  A517: '血液病医院',
  A518: '妇产（科）医院',
  A519: '儿童医院',
  A520: '精神病医院',
  A521: '传染病医院',
  A522: '皮肤病医院',
  A523: '结核病医院',
  A524: '麻风病医院',
  A525: '职业病医院',
  A526: '骨科医院',
  A527: '康复医院',
  A528: '整形外科医院',
  A529: '美容医院',
  A539: '其他专科医院',
  A600: '疗养院',
  A710: '护理院',
  A720: '护理站',
} as const
export type InstitutionClass = keyof typeof institutionClasses

/** Levels of hospitals; the grade is another field. */
export const hospitalLevels = {
  '1': '一级',
  '2': '二级',
  '3': '三级',
  '9': '未定级',
} as const
export type HospitalLevel = keyof typeof hospitalLevels

/** Grades of hospitals within their level. */
export const hospitalGrades = {
  '0': '特等',
  '1': '甲等',
  '2': '乙等',
  '3': '丙等',
  '9': '未评',
} as const
export type HospitalGrade = keyof typeof hospitalGrades

/** The codes of a list, typed. */
export function codesOf<T extends Record<string, string>>(codes: T): [keyof T & string, ...(keyof T & string)[]] {
  return Object.keys(codes) as [keyof T & string, ...(keyof T & string)[]]
}
