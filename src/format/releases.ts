import type { ReleaseCheck, ReleaseStage } from '../contract/release-desk'

/** How a release stands, in words. */
export const stageWords: Record<ReleaseStage, string> = {
  draft: '草稿',
  approved: '已审批，待发布',
  scheduled: '已排定',
  'in-force': '现行',
  archived: '已归档',
  withdrawn: '已撤回',
  discarded: '已放弃',
}

export const stageTone = (stage: ReleaseStage): 'plain' | 'amber' | 'red' =>
  stage === 'withdrawn' ? 'red' : stage === 'draft' || stage === 'approved' || stage === 'scheduled' ? 'amber' : 'plain'

/** A check's colour, in words, so that it is not told by colour alone. */
export const colourWords: Record<ReleaseCheck['colour'], string> = { green: '通过', amber: '需说明', red: '未通过' }

/** Where a check that is not green is put right. */
export const placeWords: Record<NonNullable<ReleaseCheck['place']>, string> = {
  holds: '请核对人员先在“存疑数值”里决定。',
  reports: '请上报人员更正来源数据，再重新生成。',
  releases: '回到发布台，重新生成一个。',
}
