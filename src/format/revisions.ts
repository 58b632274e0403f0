import type { RevisionState } from '../contract/listing-revision'

export const revisionWords: Record<RevisionState, string> = {
  draft: '草稿',
  'in-review': '待审',
  refused: '已退回',
  scheduled: '待生效',
  published: '现行',
  superseded: '已被替换',
  discarded: '已作废',
}
