import type { Page } from 'playwright-core'
import type { Screen } from './screens'
import { signedIn } from './signing-in'
import { shown, type Visit } from './visit'

const PAGES = '/#/staff/pages'
const DRAFT = '2020-W48-2'
const told = { nextRelease: { at: '2020-12-04T10:00:00.000Z', note: '' } }
const tombstone = {
  id: '2020-W49-1',
  publishedAt: '2020-12-04T10:00:00.000Z',
  withdrawnAt: '2020-12-05T01:00:00.000Z',
  reason: '一家医院的数报错了单位',
}

/** As if it stood beside the release: no other screen is to have it. */
async function beside(page: Page, words: object): Promise<void> {
  await page.route('**/v1/functions/resident', async (route) => {
    const answer = await route.fetch()
    const reply = (await answer.json()) as { output?: object }
    await route.fulfill({ response: answer, json: { ...reply, output: { ...reply.output, beside: words } } })
  })
}

/** The draft that all these screens show; it is cut by the first that needs it. */
async function draft({ page, context }: Visit): Promise<void> {
  await signedIn({ page, context }, 'publisher-1')
  await page.goto(`${PAGES}/release/index?id=${DRAFT}`)
  const [there, none] = [shown(page).getByText('经过', { exact: true }), shown(page).getByText('没有这个发布')]
  await there.or(none).waitFor()
  if ((await there.count()) > 0) return
  await page.goto(`${PAGES}/releases/index`)
  await shown(page).getByRole('button', { name: '生成一个草稿' }).click()
  await shown(page).getByText('经过', { exact: true }).waitFor()
}

/** Releases from their cut to their end, and what is locked. */
export const screensOfReleases: readonly Screen[] = [
  {
    name: 'release-desk',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'publisher-1')
      await page.goto(`${PAGES}/releases/index`)
      await shown(page).getByRole('button', { name: '生成一个草稿' }).waitFor()
      await shown(page).getByText('公布过的').waitFor()
    },
  },
  {
    name: 'release-draft',
    site: 'seeded',
    reach: draft,
  },
  {
    name: 'release-published',
    site: 'year',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'publisher-1')
      await page.goto(`${PAGES}/releases/index`)
      await shown(page)
        .getByRole('link', { name: /^发布 / })
        .first()
        .click()
      await shown(page).getByRole('button', { name: '提出撤回' }).click()
      await shown(page).getByText('请填写理由').waitFor()
    },
  },
  {
    name: 'release-preview',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await draft(visit)
      await shown(page).getByRole('button', { name: '打开预览' }).click()
      await shown(page).getByText('预览，尚未发布').waitFor()
    },
  },
  {
    name: 'release-preview-over',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'viewer')
      await page.goto(`${PAGES}/preview/index?token=${'0'.repeat(48)}`)
      await shown(page).getByText('预览已过').waitFor()
    },
  },
  {
    name: 'release-forbidden',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'auditor')
      await page.goto(`${PAGES}/releases/index`)
      await shown(page).getByText('您没有这项操作的权限').waitFor()
    },
  },
  {
    name: 'release-locks',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'publisher-1')
      await page.goto(`${PAGES}/locks/index`)
      await shown(page).getByText('锁定与例外').waitFor()
    },
  },
  {
    name: 'definitions',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'dictionary')
      await page.goto(`${PAGES}/definitions/index`)
      await shown(page)
        .getByRole('button', { name: /^改口径/ })
        .first()
        .click()
      await shown(page).getByText('为什么改口径').waitFor()
    },
  },
  {
    name: 'source-corrections',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'dictionary')
      await page.goto(`${PAGES}/source-corrections/index`)
      await shown(page).getByRole('button', { name: '写一条更正规则' }).click()
      await shown(page).getByText('怎样更正', { exact: true }).waitFor()
    },
  },
  {
    name: 'release-next',
    site: 'seeded',
    async reach({ page }) {
      await beside(page, told)
      await page.goto('/')
      await page.getByText(/下次发布/).waitFor()
    },
  },
  {
    name: 'release-withdrawn',
    site: 'seeded',
    async reach({ page }) {
      await beside(page, { withdrawn: [tombstone] })
      await page.goto('/')
      await page.getByText(/一家医院的数报错了单位/).waitFor()
    },
  },
]
