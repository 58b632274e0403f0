import { call, signIn } from '../../local-cloudbase/demonstration/requests'
import { PASSWORD } from '../../local-cloudbase/persons'
import { anInternetHospital } from '../a-hospital'
import { type Project, startProject } from '../journeys/project'
import { registered, registeredPair } from '../journeys/registering'
import { describeCompiled } from './compiled-suite'
import { Phone } from './phone'
import { cloudAt } from './phone-clouds'

describeCompiled('people of the register with bare phones', () => {
  let project: Project
  let pair: { physical: string; hospital: string }
  let withEntrance: string
  const phones: Phone[] = []

  beforeAll(async () => {
    project = await startProject({ now: '2020-11-28T01:00:00.000Z', seeded: 'bulletin' })
    pair = await registeredPair(project)
    const entrances = [{ kind: 'mini-program' as const, name: '在线看病', appId: 'wx0123456789abcdef', path: '' }]
    withEntrance = await registered(project, anInternetHospital({ physical: pair.physical, entrances }))
    const admin = await signIn(project.url, 'admin', PASSWORD)
    for (const role of ['listing-editor', 'listing-reviewer'])
      await call(project.url, admin, 'admin', 'grants.give', { person: `wechat:o-${role}`, role })
  })
  afterEach(() => {
    for (const phone of phones.splice(0)) {
      phone.close()
      expect(phone.complaints).toEqual([])
    }
  })
  afterAll(() => project.close())

  function phoneOf(openid: string): Phone {
    const clockAhead = project.clock.now().getTime() - Date.now()
    const phone = new Phone({ cloud: cloudAt(project.url, openid), clockAhead })
    phones.push(phone)
    return phone
  }

  it('change a telephone number, one wording it and another one approving it', async () => {
    const editor = phoneOf('o-listing-editor')
    await editor.open('admin/pages/listing/index', { id: pair.hospital, field: 'phones' })
    await editor.type('field-phones-0-number', '0431-07654321')
    await editor.type('reason', '医院来函')
    await editor.tap('存为草稿')
    expect(editor.page.route).toBe('admin/pages/revision/index')
    expect(editor.words()).toContain('问诊 0431-07654321')
    await editor.tap('提交审核')
    expect(editor.words()).toContain('已提交')
    expect(editor.words()).not.toContain('通过\n')

    const reviewer = phoneOf('o-listing-reviewer')
    await reviewer.open('admin/pages/desk/index')
    await reviewer.tap('测试一医院互联网医院')
    await reviewer.tap('通过')
    expect(reviewer.words()).toContain('已通过')

    const resident = phoneOf('o-resident')
    await resident.open('resident/pages/hospital/index', { id: pair.hospital })
    expect(resident.words()).toContain('0431-07654321')
  })

  it('learn by themselves that a hospital’s mini program does not open, once a day from a phone', async () => {
    const resident = phoneOf('o-resident')
    await resident.open('resident/pages/hospital/index', { id: withEntrance })
    for (let time = 0; time < 2; time += 1) {
      await resident.tap('打开小程序“在线看病”')
      expect(resident.words()).toContain('已自动报告登记册')
    }
    const editor = phoneOf('o-listing-editor')
    await editor.open('admin/pages/corrections/index')
    expect(editor.words()).toContain('1 处待处理')
    expect(editor.words()).toContain('小程序打不开')
    expect(editor.words()).not.toContain('2 人')
  })
})
