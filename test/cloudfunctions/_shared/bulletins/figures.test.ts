import { parseBulletinText } from '../../../../cloudfunctions/_shared/bulletins/parse-bulletin-text'

const read = (text: string) => parseBulletinText(text, '2020-11-27')
const values = (text: string) => Object.fromEntries(read(text).figures.map(({ metric, value }) => [metric, value]))
const rules = (text: string) => read(text).rejections.map(({ rule }) => rule)

describe('two similar counts', () => {
  it('stay apart: 医生在线 and the consultations the platform received', () => {
    const both = '截至11月27日，监管平台接收在线问诊3892人次，“医生在线”问诊103804人次。'
    expect(values(both)).toEqual({ 'consultations-received': 3892, 'doctor-online-consultations': 103804 })
  })

  it('are not taken for one another when only the other is spoken of', () => {
    expect(values('医生在线问诊103804人次，在线问诊服务3892人次。')).toEqual({ 'doctor-online-consultations': 103804 })
  })

  it('stay apart: people and uses of the card, whatever comes first', () => {
    const uses = { 'health-card-people': 5, 'health-card-uses': 6 }
    expect(values('电子居民健康卡累计用卡6人次、5人。')).toEqual(uses)
    expect(values('用卡人数和用卡人次分别为5人、6人次。')).toEqual(uses)
  })

  it('stay apart: four counts of hospitals in one sentence', () => {
    const text = '全省14家医院实现存量数据上传，其中11家完成分析，155家医院开展义诊，4家医院获批互联网医院资质。'
    expect(values(text)).toEqual({
      'upload-hospitals': 14,
      'upload-hospitals-analysed': 11,
      'doctor-online-hospitals': 155,
      'internet-hospitals-licensed': 4,
    })
  })

  it('are rejected where the words fit both', () => {
    expect(rules('监管平台接收预约挂号和在线问诊分别为8人次、3人次。')).toEqual([
      'competing-phrases',
      'competing-phrases',
    ])
  })
})

describe('numbers that are no figures', () => {
  it.each([
    ['an activity', '11月25日，中心组织155家医院1682名医生开展义诊，用卡100人次。'],
    ['work told without a date', '近日，中心协助4家医院取得互联网医院资质。'],
    ['an inspection', '截至11月27日，全省督导取得互联网医院资质的医院4家。'],
    ['one consultation count under the other’s name', '监管平台接收“医生在线”问诊5人次。'],
    ['an increment', '电子居民健康卡用卡较上周增加1000人次。'],
    ['a week', '本周，全省累计用卡1000人次。'],
    ['a plan', '计划实现15家医院数据上传。'],
    ['a remainder', '其余3家医院尚未完成存量数据上传。'],
    ['money and devices', '电子居民健康卡投资300万元，用卡设备3台。'],
  ])('%s never becomes one', (_, text) => {
    expect(read(text)).toMatchObject({ figures: [], rejections: [] })
  })

  it('a total beside an increment is still read', () => {
    expect(values('本周新增用卡1000人次，累计用卡9000人次（较上周增加1000人次）。')).toEqual({
      'health-card-uses': 9000,
    })
  })
})

describe('a figure', () => {
  it.each([
    ['wrong-unit', '用卡人次达45708484人。', '单位为人次'],
    ['wrong-unit', '全省4个医院获得互联网医院资质。', '单位为家'],
    ['unreadable-number', '用卡-5人次。', '不为负的整数，单位为人次'],
    ['unreadable-number', '用卡5.5人。', '不为负的整数，单位为人'],
    ['unreadable-number', '四家医院获得互联网医院资质。', '不为负的整数，单位为家'],
    ['unreadable-number', '互联网医院资质4-6家。', '不为负的整数，单位为家'],
    ['unreadable-number', '用卡____人。', '不为负的整数，单位为人'],
    ['no-such-day', '截至11月31日，用卡5人、6人次。', '日历上存在的日期，如 11月27日'],
    ['unreadable-date', '截至11月底，用卡5人。', '“截至”之后写明月和日，如 11月27日'],
  ])('is rejected as %s: %s', (rule, text, expected) => {
    expect(read(text)).toMatchObject({ figures: [], rejections: [{ rule, expected }] })
  })

  it('in 万 is the whole number it denotes, marked rounded and asked about', () => {
    const { figures, questions, rejections } = read('线上健康服务905.7316万人次。用卡约1678.5万人。')
    expect(figures).toMatchObject([
      { value: 9057316, step: 1 },
      { value: 16785000, step: 1000 },
    ])
    expect(questions.map(({ rule }) => rule)).toEqual(['rounded-value', 'rounded-value'])
    expect(rejections).toEqual([])
  })

  it('stated twice is kept twice where the values differ, once where they agree', () => {
    expect(read('用卡5人。用卡6人。').figures.map(({ value }) => value)).toEqual([5, 6])
    expect(read('用卡5人。\n\n用卡5人。').figures).toMatchObject([{ locator: { line: 1 } }])
  })

  it('takes its day from the 截至 before it, which holds to the end of the paragraph', () => {
    const { figures } = read('截至11月20日，用卡5人。实现接口对接的系统6个。\n\n全省用卡7人次。')
    expect(figures.map(({ asOf }) => asOf)).toEqual(['2020-11-20', '2020-11-20', '2020-11-27'])
  })

  it('broken inside its digits is one number only where the parts group', () => {
    expect(values('用卡16,784,\n685人。用卡45 708\n484人次。')).toEqual({
      'health-card-people': 16784685,
      'health-card-uses': 45708484,
    })
    expect(rules('用卡16784\n685人。')).toEqual(['unreadable-number'])
  })

  it('is found at its raw line when its paragraph is wrapped', () => {
    const { figures } = read('截至11月27日，\n用卡5人，\n6人次。')
    expect(figures.map(({ locator }) => locator)).toEqual([
      { line: 2, sentence: 1 },
      { line: 3, sentence: 1 },
    ])
  })
})
