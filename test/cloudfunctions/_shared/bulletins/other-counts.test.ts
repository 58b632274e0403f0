import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'

const read = (text: string, period = '2021-03-12') => parseBulletinText(text, period)
const stated = (text: string, period?: string) =>
  read(text, period).figures.map(({ metric, value, asOf }) => [metric, value, asOf])
const values = (text: string, period?: string) => stated(text, period).map(([, value]) => value)

describe('a number that counts less than everything up to a day', () => {
  it.each([
    ['a week', '近一周健康卡用卡700人次。'],
    ['a numbered week', '第10周健康卡用卡700人次。'],
    ['a month', '2月份，健康卡用卡700人次。'],
    ['the months of a year', '今年1-2月，健康卡用卡700人次。'],
    ['a year', '2020年，健康卡用卡700人次。'],
    ['the same days of another year', '去年同期，健康卡用卡700人次。'],
    ['a day', '全省健康卡3月12日用卡700人次。'],
    ['a busiest day', '健康卡单日用卡700人次，最高日用卡900人次。'],
    ['the days of a week', '全省健康卡3月8日至12日用卡700人次。'],
    ['the days of a month', '全省健康卡3月1日-12日用卡700人次。'],
    ['holidays', '春节期间（2月11日-17日），健康卡用卡700人次。'],
    ['an increment after another', '健康卡用卡较上期增加70人，700人次。'],
    ['an increment with a noun of its own', '监管平台新增预约挂号70人次，在线问诊7人次。'],
    ['a plan', '下周，力争健康卡用卡达到700人次，力争9家医院获得互联网医院资质。'],
    ['a backlog', '存量数据上传缓慢，3家医院仅上传门诊数据。'],
  ])('is no figure: %s', (_, text) => {
    expect(read(text)).toMatchObject({ figures: [], rejections: [] })
  })

  it.each([
    ['a city', '截至3月12日，四平市健康卡用卡700人次。'],
    ['a hospital', '截至3月12日，省人民医院健康卡用卡700人次。'],
    ['a level of hospitals', '截至3月12日，9家市级医院完成存量数据上传。'],
    ['a channel', '健康卡微信用卡700人次，支付宝用卡70人次。'],
    ['other advice', '监管平台接收电话咨询70人次。医生在线开展心理咨询70人次。'],
    ['other appointments', '监管平台接收核酸检测预约70人次、取消预约挂号7人次。'],
    ['other systems', '省平台与国家平台完成接口对接，涉及3个系统。视频系统2个、接口开发的系统12个。'],
    ['other hospitals', '“医生在线”平台运行平稳，4家医院提供核酸检测。'],
  ])('is no figure of the province: %s', (_, text) => {
    expect(read(text)).toMatchObject({ figures: [], rejections: [] })
  })

  it('does not hide the total beside it', () => {
    expect(values('健康卡用卡人数由上周的70人增加到80人。')).toEqual([80])
    expect(values('今年以来健康卡用卡700人次，累计用卡9000人次。')).toEqual([9000])
    expect(values('健康卡本周用卡70人，累计800人；本周用卡90人次，累计9000人次。')).toEqual([800, 9000])
    expect(values('健康卡用卡800人较上周增加70人，用卡9000人次较上周增加90人次。')).toEqual([800, 9000])
    expect(values('健康卡用卡800人，较上周增加70人，9000人次，较上周增加90人次。')).toEqual([800, 9000])
  })

  it('tells parts after 其中, in brackets and beside an exact number', () => {
    expect(values('健康卡用卡9000人次，其中自助机用卡300人次，3月12日500人次。')).toEqual([9000])
    expect(values('9个业务系统实现接口对接（共12个），其中2个为新对接系统。')).toEqual([9])
    expect(values('健康卡用卡5人，其中新增3人，累计用卡6人。')).toEqual([6])
    expect(values('健康卡用卡5人，其中三次以上用卡9人。')).toEqual([5, 9])
    expect(values('健康卡用卡人数达16900001人，突破1690万人。')).toEqual([16900001])
  })
})

describe('what stands in brackets', () => {
  it('does not part a number from its words', () => {
    const hospitals = '全省160家医院（三级50家，二级110家）1700名医生（含主任医师300名）参与线上义诊。'
    expect(values(hospitals)).toEqual([160, 1700])
    expect(values('健康卡用卡800人【新增70人】、9000人次[新增90人次]。')).toEqual([800, 9000])
  })

  it('may be the day of what stands before it', () => {
    expect(stated('健康卡用卡人数800人（截至3月11日）。')).toEqual([['health-card-people', 800, '2021-03-11']])
    expect(stated('截至本周四（3月11日），健康卡用卡800人。')).toEqual([['health-card-people', 800, '2021-03-11']])
  })
})

describe('a sentence', () => {
  it.each([
    ['shares one verb', '健康卡共有800人、9000人次用卡。'],
    ['parts by a stroke', '健康卡累计用卡800人/9000人次。'],
    ['names 累计分别', '健康卡新增用卡70人、90人次，累计分别达800人、9000人次。'],
    ['has the measure in its noun', '健康卡用卡人数为800，用卡人次为9000。'],
    ['is numbered', '（1）健康卡使用情况：用卡800人，9000人次。'],
    ['goes on with the topic of the one before', '电子健康卡推广顺利。使用人数800人。累计使用9000人次。'],
  ])('that %s is read', (_, text) => {
    expect(values(text)).toEqual([800, 9000])
    expect(read(text)).toMatchObject({ rejections: [], questions: [] })
  })

  it('about a week gives way to the 截至 behind its semicolon', () => {
    expect(values('3月8日至12日，全省用卡700人次；截至3月12日，累计用卡9000人次。')).toEqual([9000])
  })

  it('with 余 or 多 before 万 is rounded, and one with 预约 is not', () => {
    expect(read('健康卡用卡1690余万人。')).toMatchObject({ figures: [{ value: 16900000, step: 100000 }] })
    expect(read('监管平台接收预约8000人次。')).toMatchObject({ figures: [{ value: 8000 }], questions: [] })
  })

  it.each([
    ['wrong-unit', '健康卡用卡人数16900001人(次)。'],
    ['wrong-unit', '健康卡用卡人数1690（万人）。'],
    ['unreadable-number', '健康卡用卡169\uFFFD0001人。'],
    ['unreadable-number', '健康卡用卡169?0001人。'],
    ['unreadable-date', '截至本周五，健康卡用卡800人。'],
  ])('is rejected as %s: %s', (rule, text) => {
    expect(read(text)).toMatchObject({ figures: [], rejections: [{ rule }] })
  })

  it('that tells rows of data is no miscounted hospital', () => {
    const text = '14家医院累计上传存量数据2920001条，其中12家完成数据分析。'
    expect(read(text)).toMatchObject({ figures: [{ value: 14 }, { value: 12 }], rejections: [] })
  })
})

describe('a 截至', () => {
  const people = ['health-card-people', 800, '2021-03-11']
  const uses = ['health-card-uses', 9000, '2021-03-11']

  it.each([
    '截至3月11日，健康卡情况：\n用卡人数800人\n用卡人次9000人次',
    '截至3月11日24时，主要指标如下：\n1.健康卡用卡800人。\n2.健康卡用卡9000人次。',
    '截至3月11日，健康卡用卡800人；\n用卡9000人次。',
    '截至\n3月11日，健康卡用卡800人、\n9000人次。',
  ])('holds for the lines it introduces: %j', (text) => {
    expect(stated(text)).toEqual([people, uses])
  })

  it('of a title is asked about, for it may speak for figures without a day', () => {
    const { questions } = read('卫生信息化周报（截至3月11日）\n\n健康卡用卡800人。')
    expect(questions).toMatchObject([{ rule: 'as-of-differs', metric: null, locator: { line: 1 } }])
  })
})

it('reads a leap day, and rejects it in another year', () => {
  expect(stated('截至2月29日，健康卡用卡800人。', '2024-03-01')).toEqual([['health-card-people', 800, '2024-02-29']])
  expect(read('截至2月29日，健康卡用卡800人。', '2023-03-01').rejections).toMatchObject([{ rule: 'no-such-day' }])
})
