import { ChoiceRow } from '../../components/choice-row'
import { H2, Section } from '../../components/prim'
import type { Wishes } from './look'
import { useWishes } from './wishes'

const elder: [Wishes['elder'], string][] = [
  ['auto', '自动'],
  ['on', '开'],
  ['off', '关'],
]
const theme: [Wishes['theme'], string][] = [
  ['system', '跟随系统'],
  ['light', '浅色'],
  ['dark', '深色'],
]

/** Letters and colours, as the person wants them. */
export function Appearance() {
  const wishes = useWishes()
  return (
    <Section className="group">
      <H2 className="group-title">显示</H2>
      <ChoiceRow
        name="elder"
        label="长辈模式（大字）"
        options={elder}
        chosen={wishes.elder}
        onChoose={(elder) => {
          wishes.wish({ elder })
        }}
      />
      <ChoiceRow
        name="theme"
        label="深浅色"
        options={theme}
        chosen={wishes.theme}
        onChoose={(theme) => {
          wishes.wish({ theme })
        }}
      />
    </Section>
  )
}
