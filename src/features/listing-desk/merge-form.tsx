import { useState } from 'react'
import { ChoiceRow } from '../../components/choice-row'
import { Invented } from '../../components/invented'
import { H1, H2, Live, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { FieldChange, ListingContent } from '../../contract/listing-revision'
import { failureSentence } from '../../format/failures'
import { fieldWords, valueWords } from '../../format/listing-fields'
import { call } from '../../services/cloud'
import { useDeeds } from '../../services/use-answer'
import { ChangeRows } from '../../components/change-rows'
import { type Clash, mergingOf, type Side, withChanges } from './merging'
import { isInvented } from './naming'
import type { Compared } from './compared'

const saying = (changes: readonly FieldChange[]): string =>
  changes
    .filter(({ path, new: next }, _, all) => next !== null || !all.some((one) => one.path.startsWith(`${path}.`)))
    .map(({ path, new: next }) => `${fieldWords(path)}：${valueWords(path, next)}`)
    .join('；')

/** A withdrawal or a merger stays one. */
function mergedContent({ revision, current }: Compared, changes: readonly FieldChange[]): ListingContent | null {
  if (revision.content === null || current === null) return null
  return withChanges(current, changes)
}

interface ClashChoiceProps {
  clash: Clash
  side: Side | undefined
  onChoose: (side: Side) => void
}

function ClashChoice({ clash: { place, own, theirs }, side, onChoose }: ClashChoiceProps) {
  const options = [
    ['theirs', `用现行的：${saying(theirs)}`],
    ['own', `用我的：${saying(own)}`],
  ] as const
  return (
    <ChoiceRow<Side | ''>
      plain
      name={`clash-${place}`}
      label={fieldWords(place)}
      options={options}
      chosen={side ?? ''}
      onChoose={(chosen) => {
        if (chosen !== '') onChoose(chosen)
      }}
    />
  )
}

/** What others and what oneself changed, side by side; where both changed the same, one chooses. */
export function MergeForm({ compared, onDone }: { compared: Compared; onDone: () => void }) {
  const { revision, inForce, theirs, own } = compared
  const merging = mergingOf(own, theirs)
  const [sides, setSides] = useState<Partial<Record<string, Side>>>({})
  const [wrong, setWrong] = useState<string | null>(null)
  const { doing, failure, run } = useDeeds()
  const open = merging.clashes.filter(({ place }) => sides[place] === undefined).length
  const merge = async (): Promise<void> => {
    const chosen = merging.clashes.filter(({ place }) => sides[place] === 'own').flatMap((clash) => clash.own)
    const content = mergedContent(compared, [...merging.own, ...chosen])
    setWrong(
      content === null && revision.content !== null
        ? '合并后的内容不完整，请改选，或作废这份草稿，在现行版本上重新修改。'
        : null,
    )
    if (content === null && revision.content !== null) return
    const { listing: id, number, reason, effectiveFrom, mergedInto } = revision
    const wish = { id, number, base: inForce, content, mergedInto, reason, effectiveFrom }
    if (await run(() => call('admin', 'listings.draft', wish))) onDone()
  }
  return (
    <>
      <H1 className="figure-title">和现行版本合并</H1>
      <P className="note as-count">
        <Invented synthetic={isInvented(compared.current)} />
        {`您依据的是第 ${String(revision.base)} 版，现行的是第 ${String(inForce)} 版。`}
      </P>
      {merging.clashes.length > 0 && (
        <Section className="group">
          <H2 className="group-title">两边都改了，请逐项选</H2>
          {merging.clashes.map((clash) => (
            <ClashChoice
              key={clash.place}
              clash={clash}
              side={sides[clash.place]}
              onChoose={(side) => {
                setSides({ ...sides, [clash.place]: side })
              }}
            />
          ))}
        </Section>
      )}
      <Section className="group">
        <H2 className="group-title">只有您改了，会保留</H2>
        {merging.own.length === 0 && <P className="note">没有。</P>}
        <ChangeRows changes={merging.own} />
      </Section>
      <Section className="group">
        <H2 className="group-title">别人改了，会保留</H2>
        {merging.theirs.length === 0 && <P className="note">没有。</P>}
        <ChangeRows changes={merging.theirs} />
      </Section>
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      <Live as="status">{open > 0 && <P className="note as-count">{`还有 ${String(open)} 项没有选。`}</P>}</Live>
      <Press className="button" disabled={doing || open > 0} onPress={() => void merge()}>
        合并成草稿
      </Press>
    </>
  )
}
