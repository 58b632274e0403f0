import type { AnnouncementStanding } from '../../../src/contract/announcement-desk'
import { placeWords, stateWords } from '../../../src/format/announcements'

const from = '2020-11-28T10:00:00.000Z'
const to = '2020-11-28T12:00:00.000Z'
const announcement = (state: AnnouncementStanding['state']): AnnouncementStanding => ({
  id: 'announcement-0a1b2c3d',
  tone: 'info',
  words: '维护',
  scope: 'everything',
  from,
  to,
  state,
  draftedBy: 'cloudbase:publisher-1',
  draftedAt: from,
  approvedBy: null,
})

describe('the words of an announcement', () => {
  it.each([
    ['draft', from, '等另一人批准'],
    ['approved', '2020-11-28T09:59:59.999Z', '已排定'],
    ['approved', from, '正在显示'],
    ['approved', to, '已结束'],
    ['withdrawn', from, '已撤下'],
  ] as const)('say that one that is %s at %s is %s', (state, now, words) => {
    expect(stateWords(announcement(state), now)).toBe(words)
  })

  it('say where it stands', () => {
    const metrics = [{ metric: 'health-card-uses', name: '用卡人次' }]
    expect(
      ['everything', 'page:hospitals', 'metric:health-card-uses', 'metric:other', 'region:222400'].map((scope) =>
        placeWords(scope, metrics),
      ),
    ).toEqual(['所有页面', '互联网医院页', '指标「用卡人次」', '指标「other」', '看延边朝鲜族自治州的时候'])
  })
})
