import type { RuleKind, RuleVersion } from '../../../src/contract/anomalies'

/** A rule as it is applied: what it looks for, and how strictly. */
export interface Rule {
  id: string
  kind: RuleKind
  version: number
  parameters: Readonly<Record<string, number>>
}

/** What a kind of rule is called, what it says, and its parameters with what they were when it was shipped. */
export interface RuleDescription {
  kind: RuleKind
  name: string
  explanation: string
  parameters: readonly { key: string; name: string; usual: number }[]
}

export const ruleDescriptions: readonly RuleDescription[] = [
  {
    kind: 'part-above-whole',
    name: '部分大于整体',
    explanation: '同一天同一对象，属于另一个指标一部分的数，不会比整体还大。',
    parameters: [],
  },
  {
    kind: 'people-above-uses',
    name: '人数多于人次',
    explanation: '每个人至少用过一次，人数不会多于人次。',
    parameters: [],
  },
  {
    kind: 'swapped',
    name: '人数人次写反',
    explanation: '人数多于人次，而两个数对调以后都与各自前几天接得上。',
    parameters: [{ key: 'tolerance', name: '对调后允许偏离的比例', usual: 0.05 }],
  },
  {
    kind: 'inner-above-outer',
    name: '内含地区大于所属地区',
    explanation: '单独报数的县市已计在所属的市里，同一天同一指标，不会比所属的市还大。',
    parameters: [],
  },
  {
    kind: 'parts-differ',
    name: '各地区之和与全省不符',
    explanation: '能相加的指标，各地区都报了数时，合计应等于全省。有一个地区没有数就不比。',
    parameters: [{ key: 'tolerance', name: '允许相差的比例', usual: 0.000001 }],
  },
  {
    kind: 'counter-fell',
    name: '累计数减少',
    explanation: '同一计数周期内，累计数不会比前一次少。',
    parameters: [],
  },
  {
    kind: 'scale-slip',
    name: '数量级写错',
    explanation: '数值与应有的数正好差十倍、百倍、一万倍等，多半是“万”与个位混用，或多写少写了零。',
    parameters: [
      { key: 'least', name: '前一次至少有多少才比', usual: 1_000 },
      { key: 'tolerance', name: '除回去以后允许偏离的比例', usual: 0.05 },
    ],
  },
  {
    kind: 'frozen',
    name: '长期不变',
    explanation: '通常每天都在增加的累计数，连续几天一点没变。',
    parameters: [
      { key: 'cadences', name: '连续多少天不变才提', usual: 3 },
      { key: 'least', name: '平时一天至少增加多少才提', usual: 5 },
    ],
  },
  {
    kind: 'outlier-own',
    name: '与自己平时相差很大',
    explanation: '一天的变化，与同类日子（工作日、调休、周末、节假日）平时的变化相差很大。',
    parameters: [
      { key: 'beyond', name: '超出预期范围的几倍才提', usual: 3 },
      { key: 'fewer', name: '少于平时的多少比例也提', usual: 0.05 },
      { key: 'least', name: '平时一天至少变化多少才比', usual: 20 },
    ],
  },
  {
    kind: 'outlier-peers',
    name: '与同类机构相差很大',
    explanation: '每天的数据量取对数后，与同类机构的中位数比较（修正 z 值），相差太大。',
    parameters: [
      { key: 'threshold', name: '偏离值超过多少才提', usual: 3.5 },
      { key: 'least', name: '至少有几家才比', usual: 5 },
    ],
  },
]

export function descriptionOf(kind: RuleKind): RuleDescription {
  const found = ruleDescriptions.find((one) => one.kind === kind)
  if (!found) throw new Error(`no rule of kind ${kind}`)
  return found
}

/** The first version of every rule, which is on until somebody switches another one on. */
export const shippedVersion = (description: RuleDescription): RuleVersion => ({
  version: 1,
  parameters: Object.fromEntries(description.parameters.map(({ key, usual }) => [key, usual])),
  state: 'on',
  trial: null,
})

export const shippedRules: readonly Rule[] = ruleDescriptions.map((one) => ({
  id: one.kind,
  kind: one.kind,
  ...shippedVersion(one),
}))

/** A parameter of a rule; what it was shipped with where a version leaves it out. */
export function parameterOf({ kind, parameters }: Rule, key: string): number {
  return parameters[key] ?? descriptionOf(kind).parameters.find((one) => one.key === key)?.usual ?? 0
}
