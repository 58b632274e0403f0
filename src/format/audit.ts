import type { AuditEvent } from '../contract/audit'

/** What staff may do that the audit keeps, and what of it may be refused. */
const actions: Readonly<Record<string, string>> = {
  'grants.mine': '查看自己的权限',
  'grants.give': '授权',
  'grants.revoke': '收回权限',
  'grants.show': '查看人员与权限',
  'identities.unbind': '解除账号绑定',
  'invitations.make': '生成邀请码',
  'invitations.show': '查看邀请码',
  'invitations.cancel': '作废邀请码',
  'invitations.accept': '使用邀请码',
  'audit.show': '查看审计',
  'reports.submit': '上报',
  'reports.preview': '试读上报文件',
  'reports.show': '查看上报批次',
  'reports.continue': '继续处理上报批次',
  'entry.subjects': '查看可填报的对象',
  'entry.form': '查看填报表',
  'entry.submit': '手工填报',
  'entry.waiting': '查看待核对的数值',
  'entry.check': '核对填报',
  'values.history': '查看数值的经过',
  'follow-ups.mine': '查看跟进',
  'follow-ups.people': '查看可负责跟进的人',
  'follow-ups.show': '查看一项跟进',
  'follow-ups.open': '新开跟进',
  'follow-ups.comment': '跟进留言',
  'follow-ups.resolve': '办结跟进',
  'follow-ups.assign': '转交跟进',
  'holds.decide': '核实存疑数值',
  'observations.restate': '更正数值',
  'epochs.open': '重新起算计数',
  'integration.show': '查看对接',
  'integration.history': '查看对接历史',
  'integration.move': '记录对接变化',
  'pivot.choices': '查看数据透视',
  'pivot.show': '查看数据透视',
  'pivot.export': '导出数据透视',
  'series.show': '查看未公布的数列',
  'releases.cut': '生成发布',
  'releases.approve': '审批发布',
  'releases.publish': '公布发布',
  'duties.give': '安排上报',
  'listings.draft': '起草条目修订',
  'listings.submit': '提交条目修订',
  'listings.approve': '批准条目修订',
  'listings.refuse': '退回条目修订',
  'listings.discard': '放弃条目草稿',
  'listings.restore': '恢复条目旧版',
  'listings.publish': '条目到时生效',
  'listings.show': '查看条目修订',
  'listings.mine': '查看自己提的修订',
  'listings.names': '查找条目名称',
  'listings.compare': '比较条目修订',
  'listings.queue': '查看条目待办',
  'listings.confirm': '确认条目无误',
  'listings.reminders': '查看条目提醒',
  'imports.template': '下载导入模板',
  'imports.deliver': '上传导入表',
  'imports.preview': '试读导入表',
  'imports.submit': '提交导入表',
  'imports.approve': '批准导入表',
  'imports.refuse': '退回导入表',
  'imports.queue': '查看待审的导入表',
  'imports.rows': '查看导入表的内容',
  'imports.show': '查看导入表',
  'announcements.draft': '起草公告',
  'announcements.approve': '批准公告',
  'announcements.withdraw': '撤下公告',
  'announcements.show': '查看公告',
  'searches.show': '查看没有找到的',
  'corrections.queue': '查看报错',
  'corrections.take': '开始核实报错',
  'corrections.answer': '答复报错',
  'corrections.contact': '查看报错人的联系方式',
  'corrections.photo': '查看报错的照片',
}

const refusals: Readonly<Record<string, string>> = {
  forbidden: '没有权限',
  'invalid-input': '填写不正确',
  'not-found': '没有所指的内容',
  conflict: '与现状不符',
  'too-large': '内容太大',
  internal: '服务出错',
}

/** An action in words; one that has none here keeps its name. */
export function actionWords(action: string): string {
  return actions[action] ?? action
}

/** Why an action was refused, how often in that hour, or what was noted of one that was done. */
export function noteWords({ outcome, note }: Pick<AuditEvent, 'outcome' | 'note'>): string {
  if (outcome === 'done') return note
  const [code = '', times] = note.split(' ×')
  const why = refusals[code]
  if (why === undefined) return note
  return times === undefined ? why : `${why}，这一小时里已有 ${times} 次以上`
}
