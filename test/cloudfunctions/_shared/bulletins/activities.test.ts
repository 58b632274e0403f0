import { proposedKind } from '../../../../cloudfunctions/_shared/bulletins/activity-kinds'
import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'

const read = (text: string, period = '2020-11-27') => parseBulletinText(text, period)
const days = (text: string, period?: string) => read(text, period).activities.map(({ from, to }) => [from, to])
const counts = (text: string) =>
  read(text).activities.flatMap((activity) => activity.counts.map(({ value, unit }) => `${value}${unit}`))

describe('what the centre did', () => {
  it('on the same day takes the day of the activity before', () => {
    expect(days('11月23日，中心开会。\n同日，中心学习。当日，中心值守。')).toEqual(
      Array(3).fill(['2020-11-23', '2020-11-23']),
    )
  })

  it.each([
    '1.11月23日，中心开会。',
    '（一）11月23日，中心开会。',
    '２、2020年11月23日上午，中心开会。',
    '● 11 月 23 日（周一），中心开会。',
  ])('is found behind a number or a bullet: %s', (text) => {
    expect(days(text)).toEqual([['2020-11-23', '2020-11-23']])
  })

  it.each([
    ['no-such-day', '11月31日，中心开会。', '11月31日'],
    ['unreadable-date', '27日，中心开会。', '27日'],
    ['unreadable-date', '同日，中心开会。', '同日'],
    ['range-reversed', '2020年11月27日-2020年11月26日，中心开会。', '2020年11月27日-2020年11月26日'],
  ])('is rejected as %s: %s', (rule, text, given) => {
    expect(read(text)).toMatchObject({
      activities: [],
      rejections: [{ rule, given, locator: { line: 1, sentence: 1 } }],
    })
  })

  it('on the same day as an unreadable one is not guessed', () => {
    expect(read('11月23日，中心开会。\n11月31日，中心开会。\n同日，中心学习。')).toMatchObject({
      activities: [{ from: '2020-11-23' }],
      rejections: [{ rule: 'no-such-day' }, { rule: 'unreadable-date', locator: { line: 3 } }],
    })
  })

  it('on the same day as several days is not guessed', () => {
    expect(read('11月23日-24日，中心开会。同日，中心学习。').rejections).toMatchObject([{ given: '同日' }])
  })

  it('is not a title, a date under a letter or a counted period', () => {
    const text = '2020年11月23日-27日\n2020年11月27日工作简报\n10月1日至11月27日防控期间，全省用卡5人。'
    expect(read(text)).toMatchObject({ activities: [], figures: [{ value: 5, since: '2020-10-01' }] })
  })

  it('over weeks is an activity all the same where the centre acts', () => {
    const { activities, figures } = read('10月1日至11月27日专项行动期间，中心核查155家医院，用卡5人。')
    expect([activities.length, figures]).toEqual([1, []])
  })

  it('states counts in the units of the closed list only', () => {
    const text =
      '11月25日，中心核查4个卫生院、２１家诊所，走访36户44人，培训1,200人次，历时3个小时，用款5万元，到6楼，第3次。'
    expect(counts(text)).toEqual(['4个', '21家', '36户', '44人', '1200人次'])
  })

  it('has a count that cannot be read rejected, and stays', () => {
    expect(read('11月25日，中心走访3O户、5人。')).toMatchObject({
      activities: [{ counts: [{ value: 5 }] }],
      rejections: [{ rule: 'unreadable-number', given: '3O' }],
    })
  })
})

describe('the kind of an activity', () => {
  it.each([
    ['meeting', '中心召开座谈会'],
    ['decision', '会议审议通过采购方案'],
    ['project', '平台项目进入验收'],
    ['training', '中心举办培训班'],
    ['integration', '完成系统对接'],
    ['disclosure', '维护门户网站栏目'],
    ['operations', '完成机房巡检'],
    ['consultation', '就标准草案征求各方意见'],
    ['fieldwork', '赴县医院调研'],
    ['learning', '科室开展业务交流'],
    ['unknown', '中心开展工作'],
  ])('%s is proposed by its words', (kind, text) => {
    expect(proposedKind(text)).toBe(kind)
  })
})
