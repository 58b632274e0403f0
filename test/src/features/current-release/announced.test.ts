import type { Announcement } from '../../../../src/contract/announcement'
import { createCurrentRelease, type Sources } from '../../../../src/features/current-release/current-release'
import { aRelease, laterRelease } from '../../a-release'

const servedAt = '2020-11-27T10:05:00.000Z'
const announcement: Announcement = {
  id: 'announcement-0a1b2c3d',
  tone: 'info',
  words: '系统今晚维护',
  scope: 'everything',
  from: servedAt,
  to: '2020-11-28T10:05:00.000Z',
}

test('what is announced stands at once, also beside a release that another one would replace', async () => {
  const answers: Awaited<ReturnType<Sources['ask']>>[] = [
    { ok: true, output: { ...aRelease(), servedAt } },
    { ok: true, output: { ...laterRelease(), servedAt, announcements: [announcement] } },
  ]
  let at = 0
  const { refresh, getState } = createCurrentRelease({
    ask: () => Promise.resolve(answers.shift() ?? { ok: false, failure: { code: 'unreachable', message: '' } }),
    read: () => null,
    keep: () => 'kept',
    now: () => at,
  })
  await refresh()
  expect(getState().held?.announcements).toEqual([])
  at = 11_000
  await refresh()
  expect([getState().held?.release.id, getState().newer?.release.id]).toEqual(['2020-W48-1', '2020-W49-1'])
  expect(getState().held?.announcements).toEqual([announcement])
})
