/** Beside a number of any metric: an increment, an average, a plan, a remainder, a whole or somebody's work. */
export const anotherCount = new RegExp(
  [
    '新增|新获|新接|净增|周增|增幅|[+↑↓▲▼△]#|#[↑↓▲▼△]|较|比上|环比|同比|占比|日均|周均|月均|平均|人均|每',
    '(?:增加|增长|上升|提高|提升|下降|减少)(?![到至])|[由从][^#,]{0,8}#',
    '预计|计划|拟|目标|力争|争取|确保|预期|仅|尚未|暂未|未完成|未实现|未上传|待实现|待完成|待联通|正在|其余|另有|还有|仍有',
    '核查|检查|督导|调研|走访|培训|座谈',
    '#[^#]{0,10}(?:系统|医院|机构|医生)(?:当)?中(?!省)',
  ].join('|'),
)

/** Before a number of the same clause: 较上周增加 goes on over an enumeration until a total is named. */
const growth = /新增|净增|较|比上|环比|同比|日均|(?:增加|增长|上升|提高|提升|下降|减少)(?![到至])/g
const totalNamed = /累计|总计|合计|共|总|达|增至|升至|(?:增加|增长|上升|提高|提升)[到至]/

export function namesTotal(text: string): boolean {
  return totalNamed.test(text)
}

/** Whether the words of a clause before a number make it an increment. */
export function grows(clauseBefore: string): boolean {
  const last = [...clauseBefore.matchAll(growth)].at(-1)
  return last !== undefined && !totalNamed.test(clauseBefore.slice(last.index))
}

/** Beside a number: it counts all there has been, so that another of its metric without such a word does not. */
export const cumulative = /累计|总计|合计|共计|总量|总数|总人|增至|升至|(?:增加|增长|上升|提高|提升)[到至]/

/** Anywhere before a number: it counts another time than all the days up to a day. */
export const otherTime = new RegExp(
  [
    '[本上下当][一]?周|近一?周|一周来|周内|第[0-9一二三四五六七八九十]{1,3}周',
    '[本上下当单]个?月|(?<![0-9])[0-9]{1,2}月(?![0-9])|本期|上期|同期|下一步',
    '[当今昨单]日|当天|近[0-9一二三四五六七八九十两]{1,3}[日天]|最高|峰值',
    '(?<!日|号|(?:疫情|防控|肺炎)[^,]{0,6})期间|[去上今明本]年|全年|年[内初]|[0-9]{4}年(?![0-9])|季度|半年',
  ].join('|'),
)

const prefectures = '长春|吉林市|四平|辽源|通化|白山|松原|白城|延边|长白山|梅河口|公主岭|珲春'
const kinds = '[市县区州]级|基层|[一二三]级|三甲|乡镇|村卫生'
const oneHospital = '(?:第[一二三四五六]|人民|附属|中心|口腔|肿瘤|妇幼|中医|联谊|脑科|结核病|前卫|总)医院|保健院|防治院'
const narrower = new RegExp(`${prefectures}|${kinds}|${oneHospital}`)

/** A number of one place, one kind of institution or one hospital is none of the province; 省人民医院等5家 is. */
export function tellsOfPart(near: string, leading: string): boolean {
  return !/等(?:共计?|合计)?#/.test(near) && (narrower.test(near) || narrower.test(leading))
}

/** Words that say nothing about what is counted; a number with only these beside it stands bare. */
export const fillers =
  /累计|共计|合计|总计|总数|总量|分别|人次|人数|增至|升至|(?:增加|增长|上升|提高|提升)[到至]|共|已|达到|达|到|约|近|超过|超|逾|突破|为|有|全省|我省|是|的|数据|服务|#/g
