import { useState } from 'react'
import { Badge } from '../../components/badge'
import { Field } from '../../components/field'
import { Invented } from '../../components/invented'
import { H1, H2, Live, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { hospitalFields } from '../../contract/corrections'
import type { ListingName } from '../../contract/listing-revision'
import { failureSentence } from '../../format/failures'
import { revisionPath } from '../../services/desk-routes'
import { openInstead } from '../../services/routes'
import { FormControl } from './form-control'
import { type FormGroup, formGroups } from './form-fields'
import type { FormStart } from './form-wish'
import { isInvented } from './naming'
import { type ListingForm as Form, useListingForm } from './use-listing-form'

interface GroupProps {
  group: FormGroup
  form: Form
  names: readonly ListingName[]
  startsOpen: boolean
}

/** One group of fields, folded until somebody wants it or something in it is wrong. */
function Group({ group, form, names, startsOpen }: GroupProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const wrongs = group.fields.filter(({ path }) => path in form.wrongs).length
  const shows = isOpen || wrongs > 0
  return (
    <Section className="group">
      <H2 className="group-title">{group.title}</H2>
      {wrongs > 0 && (
        <P className="as-count">
          <Badge tone="red">{`有 ${String(wrongs)} 处要改`}</Badge>
        </P>
      )}
      {shows ? (
        group.fields.map((field) => (
          <FormControl
            key={field.path}
            field={field}
            value={form.written[field.path] ?? ''}
            wrong={form.wrongs[field.path] ?? null}
            names={names}
            onChange={(value) => {
              form.write(field.path, value)
            }}
          />
        ))
      ) : (
        <Press
          className="button plain"
          onPress={() => {
            setIsOpen(true)
          }}
        >
          {`填写${group.title} ▾`}
        </Press>
      )}
    </Section>
  )
}

function Closing({ form }: { form: Form }) {
  const wrongs = Object.keys(form.wrongs).length
  const save = async (): Promise<void> => {
    const saved = await form.save()
    if (saved) openInstead(revisionPath(saved.listing, saved.number))
  }
  return (
    <Section className="group">
      <H2 className="group-title">理由和生效时间</H2>
      <Field
        id="reason"
        label="为什么改、依据是什么"
        value={form.reason}
        wrong={form.wrongs['reason'] ?? null}
        onChange={(reason) => {
          form.say({ reason })
        }}
      />
      <Field
        id="from"
        label="从哪一天零点起生效（不填就是一通过就生效；年-月-日）"
        value={form.from}
        wrong={form.wrongs['from'] ?? null}
        onChange={(from) => {
          form.say({ from })
        }}
      />
      <Wrong words={form.failure && failureSentence(form.failure)} />
      <Live as="alert">
        {wrongs > 0 && <P className="wrong as-count">{`有 ${String(wrongs)} 处要改，已在上面标出。`}</P>}
      </Live>
      <Press className="button" disabled={form.doing} onPress={() => void save()}>
        {form.doing ? '正在保存……' : '存为草稿'}
      </Press>
      <P className="note">存成草稿后看一遍改了什么，再提交审核；通过以前，居民看到的不变。</P>
    </Section>
  )
}

interface ListingFormProps {
  start: FormStart
  names: readonly ListingName[]
  /** The field somebody reported as wrong. */
  field: (typeof hospitalFields)[number] | null
}

/** A listing to be filled in, group by group. */
export function ListingForm({ start, names, field }: ListingFormProps) {
  const form = useListingForm(start)
  const groups = formGroups(start.kind)
  const wanted = groups.find(({ corrects }) => field !== null && corrects.includes(field))
  const inOrder = wanted ? [wanted, ...groups.filter((group) => group !== wanted)] : groups
  return (
    <>
      <H1 className="figure-title">{start.id === null ? '新登记' : '修改条目'}</H1>
      {start.id !== null && (
        <P className="note as-code">
          <Invented synthetic={isInvented(start.content)} />
          {`编号 ${start.id}，依据第 ${String(start.base)} 版`}
        </P>
      )}
      {form.isResumed && (
        <>
          <P className="sentence">接着上次没有保存的内容。</P>
          <Press className="text-button" onPress={form.startOver}>
            不要了，重新填写
          </Press>
        </>
      )}
      {wanted && <P className="sentence">有人说下面这一组里有一处不对。</P>}
      {inOrder.map((group) => (
        <Group
          key={group.title}
          group={group}
          form={form}
          names={names}
          startsOpen={group === wanted || (start.id === null && wanted === undefined)}
        />
      ))}
      <Closing form={form} />
    </>
  )
}
