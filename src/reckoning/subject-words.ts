import { type ClinicalSubject, clinicalSubjects } from '../contract/code-systems'

/**
 * Words people say for a subject of the national list. Only such as name a subject, a part of one or what everybody
 * goes there for: what a complaint may be is a doctor's to say.
 */
const words: Partial<Record<ClinicalSubject, string>> = {
  '02': '全 家庭医生',
  '03': '心内 心血管内 心血管 消化 消化内 呼吸 呼吸内 内分泌 肾内 神经内 血液 血液内 老年病 风湿 高血压 糖尿病',
  '04': '骨 骨伤 普外 泌尿外 神经外 心外 胸外 烧伤 肛肠',
  '05': '妇 产 孕检 产检 生孩子',
  '06': '妇保',
  '07': '小孩 小儿 儿童 孩子 宝宝 新生儿',
  '09': '儿保',
  '10': '眼睛 五官 近视',
  '11': '耳鼻喉 五官 耳 鼻',
  '12': '牙 看牙 牙医 牙齿',
  '13': '皮肤病',
  '14': '美容 整形',
  '15': '心理 失眠 睡眠',
  '16': '感染 肝病',
  '17': '结核 肺结核',
  '19': '癌症',
  '20': '急诊',
  '21': '康复 理疗',
  '30': '检验 化验',
  '32': '影像 放射 超声',
  '50': '针灸 推拿',
  '51': '蒙医 朝医 朝医学',
  '52': '中西医',
}

/** The word without the 科 at its end, which people leave out or put in. */
const bare = (word: string): string => word.replace(/科$/, '')

function entriesOf(): [string, ClinicalSubject][] {
  const codes = Object.keys(clinicalSubjects) as ClinicalSubject[]
  return codes.flatMap((code) =>
    [clinicalSubjects[code], ...(words[code]?.split(' ') ?? [])].map((word): [string, ClinicalSubject] => [
      bare(word),
      code,
    ]),
  )
}

const byWord = new Map<string, Set<ClinicalSubject>>()
for (const [word, code] of entriesOf()) byWord.set(word, (byWord.get(word) ?? new Set()).add(code))

/** The subjects a word means; none where it means none. */
export function subjectsMeant(word: string): ReadonlySet<ClinicalSubject> {
  return (word.length > 1 && byWord.get(bare(word.replace(/^看/, '')))) || new Set()
}
