import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { noListings } from '../../../cloudfunctions/_shared/listings/current-listings'
import HospitalPage from '../../../src/resident/pages/hospital/index'
import { hospitalEntry, nights, organisationEntry } from '../../hospitals'
import { withReadings } from '../../many-hospitals'
import { freshPhone, phone } from '../../taro-stub'
import { clockAt, offline, registerAnswers } from './listings-cloud'
import { settle } from './opened'

const register = withReadings(noListings, [
  organisationEntry('org-1'),
  organisationEntry('org-2', { name: '停业医院', standing: 'suspended' }),
  hospitalEntry('song', {
    name: '松岭互联网医院',
    hours: nights,
    entrances: [{ kind: 'mini-program', name: '松岭线上', appId: 'wx0000000000000001', path: '' }],
  }),
  hospitalEntry(
    'gone',
    { name: '老河互联网医院' },
    { withdrawn: { reason: '停止服务', at: '2020-11-20T02:00:00.000Z' } },
  ),
  hospitalEntry('child', { name: '柳林互联网医院', physical: 'org-2' }),
])
beforeEach(() => {
  freshPhone()
  clockAt('2020-11-27T12:00:00.000Z')
})
afterEach(() => jest.restoreAllMocks())
const words = (): string => document.body.textContent
async function open(id: string): Promise<void> {
  phone.params = { id }
  render(<HospitalPage />)
  await settle()
}

test('all that a listing must carry is there, and the call comes first', async () => {
  registerAnswers(register)
  await open('song')
  for (const said of [
    '松岭互联网医院',
    '执业许可有效',
    '仅限复诊',
    '营业至次日02:00',
    '在线复诊、电子处方',
    '演示2201000001',
    '长春卫生健康行政部门（演示）',
    '2019年6月1日至2024年5月31日',
    '2020年6月10日，合格',
    '内科、妇产科',
    '实体医院的第二名称',
    '长春松岭医院',
    '长春市，长春松岭街1号（演示）',
    '24 名，截至2020年10月31日',
    '投诉电话 0431-02000001 转 8',
    '监督电话 0431-03000001',
    '最近确认2020年11月20日',
    '第 1 版',
    '演示数据',
    '请在微信里搜索小程序“松岭线上”',
  ])
    // prettier-ignore
    expect(words()).toContain(said)
  const calls = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(calls.filter((href) => href?.startsWith('tel:'))).toEqual([
    'tel:043101000001',
    'tel:043102000001,8',
    'tel:043103000001',
  ])
})

test('what is wrong on it can be said, filled in with what stands there', async () => {
  registerAnswers(register)
  await open('song')
  const link = screen.getByRole('link', { name: '执业许可不对' })
  const query = new URLSearchParams(link.getAttribute('href')?.split('?')[1])
  expect([query.get('kind'), query.get('id'), query.get('field'), query.get('about')]).toEqual([
    'hospital',
    'song',
    'licence',
    '松岭互联网医院：执业许可',
  ])
  expect(words()).toContain(query.get('shown'))
})

test('today and days with hours of their own stand out in the week', async () => {
  registerAnswers(
    withReadings(register, [
      hospitalEntry('song', {
        name: '松岭互联网医院',
        hours: { ...nights, exceptions: [{ day: '2020-11-28', spans: [] }] },
      }),
    ]),
  )
  await open('song')
  expect(document.querySelector('.hospital-today')?.textContent).toMatch(/^今天，11月27日，星期五：/)
  expect(document.querySelectorAll('.hospital-today')).toHaveLength(1)
  expect(words()).toContain('11月28日，星期六（临时安排）：休息')
})

test('the address is taken along with one touch, which is said', async () => {
  registerAnswers(register)
  await open('song')
  fireEvent.click(screen.getByRole('button', { name: '复制地址' }))
  await settle()
  expect(phone.copied).toEqual(['长春市长春松岭街1号（演示）'])
  expect(words()).toContain('已复制')
})

test('whose physical hospital is suspended is suspended too', async () => {
  registerAnswers(register)
  await open('child')
  expect(words()).toContain('停业或暂停执业')
  expect(words()).toContain('现在不应在这里就诊')
})

test('one that was withdrawn says when and why', async () => {
  registerAnswers(register)
  await open('gone')
  expect(words()).toContain('已撤下这家互联网医院在2020年11月20日从登记册撤下。原因：停止服务')
})

test('what was opened is there without a network, and its licence ends by the date', async () => {
  registerAnswers(register)
  await open('song')
  cleanup()
  offline()
  clockAt('2024-05-31T16:00:00.000Z')
  await open('song')
  expect(words()).toContain('执业许可已过期')
  expect(words()).toContain('连不上网络')
})

test('one nobody knows is said not to be in the register', async () => {
  registerAnswers(register)
  await open('nobody')
  expect(words()).toContain('登记册里没有这家互联网医院')
})
