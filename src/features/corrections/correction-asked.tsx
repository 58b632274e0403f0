import * as v from 'valibot'
import { Empty } from '../../components/empty'
import { CorrectionTarget } from '../../contract/corrections'
import { openOverview } from '../../services/routes'
import { CorrectionForm } from './correction-form'

/** The form an address asks for; `of` gives a part of the address by its name. */
export function CorrectionAsked({ of }: { of: (name: string) => string }) {
  const parts = Object.fromEntries(['kind', 'id', 'field', 'metric', 'release'].map((name) => [name, of(name)]))
  const target = v.safeParse(CorrectionTarget, parts)
  if (target.success) return <CorrectionForm target={target.output} about={of('about')} shown={of('shown')} />
  return (
    <Empty
      title="不知道要报哪一处"
      sentence="链接不完整。请回到那个数字或那家医院的页面，再点“报错”。"
      action="返回概览"
      onPress={openOverview}
    />
  )
}
