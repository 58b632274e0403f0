import { formGroups, type Kind } from './form-fields'

/** What is wrong with a field, by its path. */
export type Wrongs = Record<string, string>

const unreadHours = '有一天的时间读不懂，请写作 08:00-17:00、24小时或休息'

/** The schema's own words are English where nobody gave others. */
export function said({ message, received }: { message: string; received: string }): string {
  if (!message.startsWith('Invalid ')) return message
  return received === 'null' || received === 'undefined' || received === '""' ? '请填写' : '写法不对，请核对'
}

/** What is wrong by field; what belongs to no field stands under ''. */
export function wrongsOf(kind: Kind, issues: readonly { path: string; message: string }[]): Wrongs {
  const paths = formGroups(kind).flatMap((group) => group.fields.map(({ path }) => path))
  const wrongs: Wrongs = {}
  for (const { path, message } of issues) {
    const plain = path.replace(/^content\./, '').replace(/^(hospital|organisation)\./, '')
    const own = paths.find((one) => plain === one || plain.startsWith(`${one}.`))
    const place = own ?? paths.find((one) => one.startsWith(`${plain}.`)) ?? ''
    wrongs[place] ??= place === 'hours' && message.startsWith('请填') ? unreadHours : message
  }
  return wrongs
}
