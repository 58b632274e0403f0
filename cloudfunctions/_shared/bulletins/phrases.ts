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

const persons = ['', '人', '人次', '次', '名', '位', '例', '条'] as const
const places = ['', '家', '个', '所', '户', '名', '条'] as const
const doctors = ['', '人', '人次', '位', '家', '个'] as const
const programmes = ['', '家', '套', '项', '条', '次'] as const

const joined = /参与|入驻|加入|上线|开通|提供/
/** “在线问诊” of the supervision platform, which “医生在线” must not be taken for. */
const onlineConsultation = /^(?!.*医生在线).*(?:在线|网上|线上)(?:问诊|咨询)/

export const phrases: readonly Phrase[] = [
  {
    metric: 'health-card-people',
    unit: '人',
    mistakenFor: persons,
    topic: /健康卡|用卡/,
    cue: /用卡|使用/,
    never: /用卡(?:总)?(?:人次|次数)|持卡|发卡|领卡/,
  },
  {
    metric: 'health-card-uses',
    unit: '人次',
    mistakenFor: persons,
    topic: /健康卡|用卡/,
    cue: /用卡|使用/,
    never: /用卡(?:总)?人数|持卡|发卡|领卡/,
  },
  {
    metric: 'online-services',
    unit: '人次',
    mistakenFor: persons,
    topic: /(?:线上|在线|网上|互联网).{0,8}健康(?:医疗|管理|咨询|类)?服务/,
    cue: /(?:线上|在线|网上|互联网).{0,8}健康(?:医疗|管理|咨询|类)?服务/,
    never: /医生在线/,
  },
  {
    metric: 'doctor-online-consultations',
    unit: '人次',
    mistakenFor: persons,
    topic: /医生在线/,
    cue: /问诊|咨询|医生在线服务/,
    never: new RegExp(`${onlineConsultation.source}|监管平台|接收|预约|挂号`),
  },
  {
    metric: 'appointments-received',
    unit: '人次',
    mistakenFor: persons,
    topic: /监管平台|接收/,
    cue: /预约|挂号/,
  },
  {
    metric: 'consultations-received',
    unit: '人次',
    mistakenFor: persons,
    topic: /监管平台|接收/,
    cue: /问诊|咨询/,
    never: /医生在线|义诊/,
  },
  {
    metric: 'doctor-online-hospitals',
    unit: '家',
    mistakenFor: places,
    topic: /义诊|医生在线/,
    cue: /医院|医疗(?:卫生)?机构/,
    carried: joined,
    never: /互联网医院|上传|存量|分析|接口/,
  },
  {
    metric: 'doctor-online-doctors',
    unit: '名',
    mistakenFor: doctors,
    topic: /义诊|医生在线/,
    cue: /医生(?!在线)|医师/,
    carried: joined,
  },
  {
    metric: 'internet-hospitals-licensed',
    unit: '家',
    mistakenFor: places,
    topic: /互联网医院/,
    cue: /资质|牌照|许可|获批|获准|批准/,
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
    cue: /系统/,
    never: /小程序|医院/,
  },
]

/** Whether a text speaks of any metric at all. */
export const anyTopic = new RegExp([...new Set(phrases.map((phrase) => phrase.topic.source))].join('|'))

/** Beside a number of any metric: an increment, an average, a plan, a remainder, a whole or somebody's work. */
export const anotherCount = new RegExp(
  [
    '新增|增加|增长|上升|下降|减少|较|环比|同比|占比|日均|周均|月均|平均|人均|每',
    '预计|计划|拟|目标|尚未|未完成|未实现|未上传|待实现|待完成|待联通|正在|其余',
    '核查|检查|督导|调研|走访|培训|座谈',
    '#[^#]{0,10}(?:系统|医院|机构|医生)(?:当)?中(?!省)',
  ].join('|'),
)

/** Anywhere before a number: it counts a shorter time than the one up to a day. */
export const shorterTime = /本周|上周|本月|上月|本期|当日|今日|昨日|当天/

/** Words that say nothing about what is counted; a number with only these beside it stands bare. */
export const fillers =
  /累计|共计|合计|总计|分别|人次|人数|共|已|达到|达|到|约|近|超过|超|逾|为|有|全省|我省|是|的|数据|服务|#/g
