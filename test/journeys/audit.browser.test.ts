import { readFile } from 'node:fs/promises'
import { readFrom, verdict } from '../../config/audit-verify'
import { type Project, startProject } from './project'
import { signIn } from './signing-in'
import { describeInBrowser } from './stage'
import { shown } from './visit'

let project: Project

beforeAll(async () => {
  project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'grants' })
})
afterAll(() => project.close())

describeInBrowser('an auditor', (journey) => {
  journey('sees who asked for people and was refused, and takes the chain away to verify it', async (visit) => {
    const { page: publisher } = await visit(project.url)
    await signIn(publisher, 'publisher-1')
    await publisher.goto('/#/admin/pages/people/index')
    await shown(publisher).getByText('您没有这项操作的权限').waitFor()

    const { page } = await visit(project.url)
    await signIn(page, 'auditor')
    await page.goto('/#/admin/pages/audit/index')
    await shown(page).getByRole('button', { name: '只看被拒绝的' }).click()
    const row = shown(page).getByRole('listitem').filter({ hasText: '查看人员与权限' })
    expect(await row.innerText()).toMatch(/被拒绝[^]*cloudbase:publisher-1[^]*没有权限/)
    await shown(page).getByRole('button', { name: '导出整条链' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      shown(page)
        .getByRole('button', { name: /^保存文件/ })
        .click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    const { intact, lines } = verdict(readFrom(text), [])
    expect(intact).toBe(true)
    const hash = await shown(page).locator('.hash').innerText()
    expect(lines.join(' ')).toContain(hash.replace(/\s/g, ''))
    const changed = text.replace('cloudbase:publisher-1', 'cloudbase:publisher-2')
    expect(verdict(readFrom(changed), []).lines.join(' ')).toContain('was changed')
  })
})
