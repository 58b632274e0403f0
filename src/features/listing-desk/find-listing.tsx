import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Field } from '../../components/field'
import { Invented } from '../../components/invented'
import { Div, H1, Live, P, Press } from '../../components/prim'
import { Waiting } from '../../components/waiting'
import { Way } from '../../components/way'
import type { ListingName } from '../../contract/listing-revision'
import { regionName } from '../../reckoning/regions'
import { recordPath } from '../../services/desk-routes'
import { openPath } from '../../services/routes'
import { useAnswer } from '../../services/use-answer'

/** Rows drawn at once. */
const WINDOW = 20
const kinds = { 'internet-hospital': '互联网医院', organisation: '医疗机构' } as const
const standings = { 'in-force': null, withdrawn: '已撤下', merged: '已并入' } as const

function NameRow({ named: { id, kind, name, region, standing, synthetic } }: { named: ListingName }) {
  return (
    <Div className="definition">
      <Way path={recordPath(id)} words={name} open={openPath} />
      <P className="note as-code">
        <Invented synthetic={synthetic} />
        {standings[standing] && <Badge tone="amber">{standings[standing]}</Badge>}
        {[kinds[kind], region === null ? '地区未知' : regionName(region), id].join('，')}
      </P>
    </Div>
  )
}

/** Every listing, found by a part of its name or its id. */
export function FindListing() {
  const { output, asking, failure, askAgain } = useAnswer('admin', 'listings.names', {})
  const [question, setQuestion] = useState('')
  const [shown, setShown] = useState(WINDOW)
  if (output === null) return <Waiting words="正在取得名册" asking={asking} failure={failure} onRetry={askAgain} />
  const words = question.trim()
  const found = output.names.filter(({ id, name }) => name.includes(words) || id === words)
  return (
    <>
      <H1 className="figure-title">找一个条目</H1>
      <Field
        id="find"
        label="名称里的几个字，或编号"
        value={question}
        onChange={(next) => {
          setQuestion(next)
          setShown(WINDOW)
        }}
      />
      <Live as="status">
        <P className="note as-count">{found.length === 0 ? '没有这样的条目。' : `共 ${String(found.length)} 个`}</P>
      </Live>
      {found.slice(0, shown).map((named) => (
        <NameRow key={named.id} named={named} />
      ))}
      {shown < found.length && (
        <Press
          className="button plain as-count"
          onPress={() => {
            setShown(shown + WINDOW)
          }}
        >
          {`再看 ${String(Math.min(WINDOW, found.length - shown))} 个`}
        </Press>
      )}
    </>
  )
}
