import type { AnnouncementStanding } from '../contract/announcement-desk'
import { regionName } from '../reckoning/regions'

export type PlaceKind = 'everything' | 'page' | 'metric' | 'region'

/** Where an announcement may stand, in words. */
export const placeKinds: readonly (readonly [PlaceKind, string])[] = [
  ['everything', '所有页面'],
  ['page', '一个页面'],
  ['metric', '一个指标'],
  ['region', '一个地区'],
]

export const pageWords: readonly (readonly [string, string])[] = [
  ['overview', '概览'],
  ['hospitals', '互联网医院'],
]

export const toneWords: readonly (readonly [AnnouncementStanding['tone'], string])[] = [
  ['info', '公告'],
  ['warning', '提醒'],
]

/** Where it stands; a metric by its name, where the release in hand has it. */
export function placeWords(scope: string, metrics: readonly { metric: string; name: string }[]): string {
  const [kind, id = ''] = scope.split(':')
  if (kind === 'page') return `${pageWords.find(([page]) => page === id)?.[1] ?? id}页`
  if (kind === 'metric') return `指标「${metrics.find(({ metric }) => metric === id)?.name ?? id}」`
  return kind === 'region' ? `看${regionName(id)}的时候` : '所有页面'
}

/** Where an announcement has come to at an instant (UTC). */
export function stateWords({ state, from, to }: AnnouncementStanding, now: string): string {
  if (state === 'withdrawn') return '已撤下'
  if (to <= now) return '已结束'
  if (state === 'draft') return '等另一人批准'
  return from <= now ? '正在显示' : '已排定'
}
