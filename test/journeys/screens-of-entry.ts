import type { Page } from 'playwright-core'
import { call, signIn } from '../../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../../local-cloudbase/persons'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown, type Visit } from './visit'

const PAGES = '/#/staff/pages'
const [USES, PROVINCE, FRIDAY] = ['health-card-uses', 'region:220000', '2020-11-27']
const VALUE = `metric=${USES}&subject=${encodeURIComponent(PROVINCE)}&day=${FRIDAY}`
/** The same each time, so that drawing a screen again adds nothing. */
const [TYPED, FOLLOWED] = ['7'.repeat(32), '8'.repeat(32)]

async function opened(visit: Visit, account: string, path: string): Promise<Page> {
  await signedIn(visit, account)
  await visit.page.goto(`${PAGES}/${path}`)
  return visit.page
}

/** Does something over the network as somebody else. */
async function does<T>({ page }: Visit, account: string, action: string, input: unknown): Promise<T> {
  const { origin } = new URL(page.url())
  return call<T>(origin, await signIn(origin, account, PASSWORD), 'staff', action, input)
}

async function typedBySomebody(visit: Visit): Promise<void> {
  const comment = '平台补传了前几日的记录'
  const rows = [
    { metric: USES, unit: '人次', value: 45_708_999, missing: null, comment },
    { metric: 'online-services', unit: '人次', value: null, missing: 8, comment },
  ]
  await does(visit, 'reporter', 'entry.submit', { key: TYPED, subject: PROVINCE, day: FRIDAY, rows })
}

async function followedUp(visit: Visit): Promise<void> {
  const { people } = await does<{ people: { code: string; roles: string[] }[] }>(
    visit,
    'checker',
    'follow-ups.people',
    {},
  )
  const assignee = people.find(({ roles }) => roles.includes('reporter'))?.code
  const topic = { kind: 'value', metric: USES, subject: PROVINCE, day: FRIDAY }
  const wish = { id: FOLLOWED, topic, text: '请和平台核对补传的记录', assignee, workingDays: 2 }
  await does(visit, 'checker', 'follow-ups.open', wish)
}

/** Numbers typed, looked at, restated and followed up. */
export const screensOfEntry: readonly Screen[] = [
  {
    name: 'entry',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'reporter', 'entry/index')
      await shown(page).getByLabel('电子居民健康卡用卡人次（人次）').fill('45,708,9x')
      await shown(page).getByLabel('电子居民健康卡用卡人数（人）').fill('1')
      await shown(page).getByRole('button', { name: '提交，请另一位同事核对' }).click()
      await shown(page).getByText('请填写零或更大的整数').waitFor()
      await shown(page).getByRole('button', { name: '电子居民健康卡用卡人次：说明' }).click()
    },
  },
  {
    name: 'entry-offline',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'reporter', 'entry/index')
      await shown(page).getByText('预期范围：').first().waitFor()
      await visit.context.route(/\/(v1|auth)\//, (route) => route.abort('internetdisconnected'))
      await page.reload()
      await shown(page).getByText('填的都留在这台手机上').waitFor()
    },
  },
  {
    name: 'entry-forbidden',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'publisher-1', 'entry/index')
      await shown(page).getByText('您没有这项操作的权限').waitFor()
    },
  },
  {
    name: 'checking',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'checker', 'checking/index')
      await typedBySomebody(visit)
      await page.reload()
      await shown(page)
        .getByRole('button', { name: /^处理这项疑问/ })
        .first()
        .click()
      await shown(page).getByText('您的决定').waitFor()
    },
  },
  {
    name: 'checking-empty',
    site: 'empty',
    async reach(visit) {
      const page = await opened(visit, 'checker', 'checking/index')
      await shown(page).getByText('没有等待核对的逐日数值').waitFor()
    },
  },
  {
    name: 'value',
    site: 'year',
    async reach(visit) {
      const about = 'metric=doctor-online-consultations&subject=region%3A220000&day=2020-09-11'
      const page = await opened(visit, 'reporter', `value/index?${about}`)
      await shown(page).getByText('比前一次的说法').waitFor()
      await shown(page)
        .getByRole('button', { name: /^出自哪个文件/ })
        .first()
        .click()
    },
  },
  {
    name: 'restate',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'reporter', `restate/index?${VALUE}`)
      await shown(page).getByRole('button', { name: '提交修订，请另一位同事核对' }).click()
      await shown(page).getByText('请写明为什么修订').waitFor()
    },
  },
  {
    name: 'follow-ups',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'reporter', 'follow-ups/index')
      await followedUp(visit)
      await page.reload()
      await shown(page).getByText('由我负责').first().waitFor()
    },
  },
  {
    name: 'follow-up',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'checker', `follow-ups/index?id=${FOLLOWED}`)
      await followedUp(visit)
      await page.reload()
      await shown(page).getByRole('button', { name: '转给别人' }).click()
      await shown(page).getByText('请谁负责').waitFor()
    },
  },
  {
    name: 'follow-up-new',
    site: 'year',
    async reach(visit) {
      const page = await opened(visit, 'viewer', `follow-ups/index?${VALUE}`)
      await shown(page).getByText('请谁负责').waitFor()
      await shown(page).getByRole('button', { name: '交给负责人' }).click()
      await shown(page).getByText('请写明要跟进的事').waitFor()
    },
  },
]
