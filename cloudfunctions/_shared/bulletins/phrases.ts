import type { Unit } from '../../../src/contract/metric'

/**
 * How bulletins speak of one metric. All patterns see text in one width without quotation marks, in which the
 * number and its measure word stand as `#`.
 * To teach the parser another wording, widen a pattern here and add a bulletin that uses it to the tests.
 */
export interface Phrase {
  metric: string
  unit: Unit
  /** Measure words people write by mistake for `unit`: a rejection, where any other makes it another count. */
  mistakenFor: readonly string[]
  /** What is spoken of: sought beside the number, then in its clause, then in the clauses before and after. */
  topic: RegExp
  /** What is counted: has to stand beside the number, or with the topic where the number stands bare. */
  cue: RegExp
  /** The cue asked for where the topic stands in another clause; `cue` where not given. */
  carried?: RegExp
  /** Words beside the number that make it another count. */
  never?: RegExp
}

const persons = ['', '人', '人次', '人(次)', '次', '名', '位', '例', '条'] as const
const places = ['', '家', '个', '所', '户', '名'] as const
const doctors = ['', '人', '人次', '位', '家', '个'] as const
const programmes = ['', '家', '套', '项', '条', '次'] as const

/** With the topic in another clause: a word for taking part in it, or nothing beside the number but the noun. */
const joined = (noun: string) =>
  new RegExp(
    `参[与加]|入驻|加入|上线|开通|提供(?:线上|在线)?(?:义诊|问诊|咨询)|^(?:全省|我省|共|已|有|累计|的|${noun})*#(?:${noun})?$`,
  )
/** Whose use of the card is counted on its own. */
const oneKindOfUse =
  '持卡|发卡|领卡|开卡|建卡|制卡|申领|注册|绑定|激活|(?:微信|支付宝)(?!.{0,6}等)|门诊|住院|窗口|自助|扫码'
const usedCard = /用卡|^(?:累计|共|已|有|也)*使用(?!人员)|使用人[数次]|#使用/
const outpatient = /核酸|疫苗|接种|体检|检[查测]|取消|退号|爽约|停诊/
const otherAdvice = '热线|电话|接听|心理|图文|视频'
const onSite = '现场|下乡|巡回|线下|赴|核酸|发热'
/** Nothing but the act itself stands before the word for it. */
const onlyAdvice = /^(?:累计|共|已|为|居民|群众|患者|提供|完成|开展|义诊|的)*(?:问诊|咨询)/
/** “在线问诊” of the supervision platform, which “医生在线” must not be taken for. */
const onlineConsultation = /^(?!.*医生在线).*(?:在线|网上|线上)(?:问诊|咨询)/

export const phrases: readonly Phrase[] = [
  {
    metric: 'health-card-people',
    unit: '人',
    mistakenFor: persons,
    topic: /健康卡|用卡/,
    cue: /用卡|使用(?!人员)/,
    carried: usedCard,
    never: new RegExp(`用卡(?:总)?(?:人次|次数)|${oneKindOfUse}`),
  },
  {
    metric: 'health-card-uses',
    unit: '人次',
    mistakenFor: persons,
    topic: /健康卡|用卡/,
    cue: /用卡|使用(?!人员)/,
    carried: usedCard,
    never: new RegExp(`用卡(?:总)?人数|${oneKindOfUse}`),
  },
  {
    metric: 'online-services',
    unit: '人次',
    mistakenFor: persons,
    topic: /(?:线上|在线|网上|互联网).{0,8}健康(?:医疗|管理|咨询|类)?服务/,
    cue: /(?:线上|在线|网上|互联网).{0,8}健康(?:医疗|管理|咨询|类)?服务/,
    never: /医生在线|心理|妇幼|孕产|老年|科普|中医/,
  },
  {
    metric: 'doctor-online-consultations',
    unit: '人次',
    mistakenFor: persons,
    topic: /医生在线/,
    cue: /问诊|咨询|医生在线(?:平台)?(?:服务|累计|总计|合计|共计?|已?达到?|完成)*#/,
    carried: onlyAdvice,
    never: new RegExp(`${onlineConsultation.source}|监管平台|接收|预约|挂号|${otherAdvice}`),
  },
  {
    metric: 'appointments-received',
    unit: '人次',
    mistakenFor: persons,
    topic: /监管平台|接收/,
    cue: /预约|挂号/,
    never: outpatient,
  },
  {
    metric: 'consultations-received',
    unit: '人次',
    mistakenFor: persons,
    topic: /监管平台|接收/,
    cue: /问诊|咨询/,
    never: new RegExp(`医生在线|义诊|${otherAdvice}`),
  },
  {
    metric: 'doctor-online-hospitals',
    unit: '家',
    mistakenFor: places,
    topic: /义诊|医生在线/,
    cue: /医院|医疗(?:卫生)?机构/,
    carried: joined('(?:参与)?医院|医疗(?:卫生)?机构'),
    never: new RegExp(`互联网医院|上传|存量|分析|接口|${onSite}`),
  },
  {
    metric: 'doctor-online-doctors',
    unit: '名',
    mistakenFor: doctors,
    topic: /义诊|医生在线/,
    cue: /医生(?!在线)|医师/,
    carried: joined('(?:参与)?(?:医生|医师)'),
    never: new RegExp(onSite),
  },
  {
    metric: 'internet-hospitals-licensed',
    unit: '家',
    mistakenFor: places,
    topic: /互联网医院/,
    cue: /资质|牌照|许可|获批|获准|批准/,
    never: /申请|申报|提交|注销|科室|诊疗科目/,
  },
  {
    metric: 'upload-hospitals',
    unit: '家',
    mistakenFor: places,
    topic: /上传|存量/,
    cue: /上传/,
    never: /分析/,
  },
  {
    metric: 'upload-hospitals-analysed',
    unit: '家',
    mistakenFor: places,
    topic: /上传|存量/,
    cue: /分析/,
  },
  {
    metric: 'systems-interfaced',
    unit: '个',
    mistakenFor: programmes,
    topic: /接口|对接/,
    cue: /(?=.*系统).*(?:接口|对接|业务系统|实现|完成)/,
    carried: /实现|完成|对接|^(?:共|已|卫生健康)*(?:业务系统#|#业务系统)$/,
    never: /小程序|医院|国家|[市县]级|开发|^(?!.*(?:接口|对接)).*联通/,
  },
]

/** Whether a text speaks of any metric at all. */
export const anyTopic = new RegExp([...new Set(phrases.map((phrase) => phrase.topic.source))].join('|'))

/** Whether a text says what is counted, of whichever metric. */
export function speaksOfAnyCount(text: string): boolean {
  return phrases.some((phrase) => phrase.cue.test(text))
}
