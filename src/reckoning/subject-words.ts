import { type ClinicalSubject, clinicalSubjects } from '../contract/code-systems'

/**
 * Words people say for a subject of the national list. Only such as name a subject, a part of one or what everybody
 * goes there for: what a complaint may be is a doctor's to say.
 */
const words: Partial<Record<ClinicalSubject, string>> = {
  '02': '全科 家庭医生',
  '03': '内科 心内科 心血管内科 心血管 消化科 消化内科 呼吸科 呼吸内科 内分泌科 内分泌 肾内科 神经内科 血液科 血液内科 老年病科 风湿科 高血压 糖尿病',
  '04': '外科 骨科 骨伤科 普外科 泌尿外科 神经外科 心外科 胸外科 烧伤科 肛肠科',
  '05': '妇产科 妇科 产科 妇产 孕检 产检 生孩子',
  '06': '妇女保健 妇保',
  '07': '儿科 小孩 小儿 小儿科 儿童 孩子 宝宝 新生儿科',
  '08': '小儿外科',
  '09': '儿童保健 儿保',
  '10': '眼科 眼睛 五官科 近视',
  '11': '耳鼻咽喉科 耳鼻喉科 耳鼻喉 五官科 耳科 鼻科',
  '12': '口腔科 口腔 牙科 看牙 牙医 牙齿 牙',
  '13': '皮肤科 皮肤 皮肤病',
  '14': '医疗美容 美容科 整形',
  '15': '精神科 精神 心理 心理科 失眠 睡眠',
  '16': '传染科 感染科 肝病科',
  '17': '结核 结核科 肺结核',
  '19': '肿瘤科 肿瘤 癌症',
  '20': '急诊 急诊科',
  '21': '康复 康复科 理疗',
  '27': '疼痛 疼痛科',
  '28': '重症医学科',
  '30': '检验科 化验',
  '32': '影像科 放射科 超声科',
  '50': '中医科 中医 针灸 推拿',
  '51': '民族医学 蒙医 朝医 朝医学',
  '52': '中西医结合 中西医',
}

function entriesOf(): [string, ClinicalSubject][] {
  const codes = Object.keys(clinicalSubjects) as ClinicalSubject[]
  return codes.flatMap((code) =>
    [clinicalSubjects[code], ...(words[code]?.split(' ') ?? [])].map((word): [string, ClinicalSubject] => [word, code]),
  )
}

const byWord = new Map<string, Set<ClinicalSubject>>()
for (const [word, code] of entriesOf()) byWord.set(word, (byWord.get(word) ?? new Set()).add(code))

/** The subjects a word means; none where it means none. */
export function subjectsMeant(word: string): ReadonlySet<ClinicalSubject> {
  return byWord.get(word) ?? byWord.get(word.replace(/^看/, '')) ?? new Set()
}
