import type { LicenceState } from '../contract/licence-state'
import type { Mode, Service } from '../contract/internet-hospital'

/** A licence's state in words; the colour beside them says nothing more. */
export const licenceWords: Record<LicenceState, string> = {
  valid: '执业许可有效',
  expiring: '执业许可有效，即将到期',
  expired: '执业许可已过期',
  suspended: '停业或暂停执业',
  revoked: '许可已注销或吊销',
  unknown: '许可未核实',
}

export const serviceWords: Record<Service, string> = {
  'follow-up': '在线复诊',
  prescription: '电子处方',
  'medicine-delivery': '药品配送',
  appointment: '预约挂号',
  'home-nursing': '护理上门',
  'health-advice': '健康咨询',
}

export const modeWords: Record<Mode, string> = {
  'second-name': '实体医院的第二名称',
  'stand-alone': '独立设置的互联网医院',
}

/** Area codes of three digits: 010, 020 to 029. */
const SHORT_AREA = /^(010|02\d)(\d{8})$/

/** A number as it is dialled, written as people read it: 0431-12345678 转 8 */
export function phoneWords(dialled: string): string {
  const [number = '', extension] = dialled.split(',')
  const written = SHORT_AREA.test(number)
    ? number.replace(SHORT_AREA, '$1-$2')
    : number.replace(/^(0\d{3})(\d{7,8})$/, '$1-$2').replace(/^(400)(\d{3})(\d{4})$/, '$1-$2-$3')
  return extension === undefined ? written : `${written} 转 ${extension}`
}
