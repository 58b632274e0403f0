import type { Screen } from './screens'
import { signedIn } from './signing-in'

/** Who holds what, and how people come in. */
export const screensOfPeople: readonly Screen[] = [
  {
    name: 'people',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'admin')
      await page.goto('/#/admin/pages/people/index')
      await page.getByRole('button', { name: '生成邀请码' }).click()
      await page.getByText('只显示这一次').waitFor()
      await page.getByRole('button', { name: '给 cloudbase:checker 加一项授权' }).click()
      await page.getByRole('button', { name: '收回审计员' }).click()
      await page.getByText('一个地区').last().click()
      await page.getByRole('button', { name: /^作废/ }).first().click()
    },
  },
  {
    name: 'people-forbidden',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'checker')
      await page.goto('/#/admin/pages/people/index')
      await page.getByText('您没有这项操作的权限').waitFor()
    },
  },
  {
    name: 'join',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'resident')
      await page.goto('/#/admin/pages/join/index')
      await page.getByRole('button', { name: '使用', exact: true }).click()
      await page.getByText('请输入邀请码').waitFor()
    },
  },
  {
    name: 'audit',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'auditor')
      await page.goto('/#/admin/pages/audit/index')
      await page.getByRole('button', { name: '只看被拒绝的' }).click()
      await page.getByRole('button', { name: '做什么：全部 ▾' }).click()
      await page.getByRole('button', { name: '导出整条链' }).click()
      await page.getByRole('button', { name: /^保存文件/ }).waitFor()
    },
  },
  {
    name: 'audit-forbidden',
    site: 'seeded',
    async reach(visit) {
      const { page } = visit
      await signedIn(visit, 'checker')
      await page.goto('/#/admin/pages/audit/index')
      await page.getByText('您没有这项操作的权限').waitFor()
    },
  },
]
