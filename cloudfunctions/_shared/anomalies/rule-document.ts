import type { AnomalyVerdict, RuleKind, RuleStanding, RuleVersion } from '../../../src/contract/anomalies'
import { descriptionOf, type Rule, ruleDescriptions, type RuleDescription, shippedVersion } from './rule'

/** A rule as it is kept: its versions, and how many of its findings turned out right and wrong. */
export interface RuleDocument {
  _id: string
  kind: RuleKind
  versions: RuleVersion[]
  right: number
  wrong: number
}

export function shippedDocument(description: RuleDescription): RuleDocument {
  const { kind } = description
  return { _id: kind, kind, versions: [shippedVersion(description)], right: 0, wrong: 0 }
}

/** Every rule as it stands; those nobody touched as they were shipped. */
export function allRules(kept: readonly RuleDocument[]): RuleDocument[] {
  return ruleDescriptions.map(
    (description) => kept.find(({ _id }) => _id === description.kind) ?? shippedDocument(description),
  )
}

/** The versions that are on. */
export function rulesOn(documents: readonly RuleDocument[]): Rule[] {
  return documents.flatMap(({ _id: id, kind, versions }) =>
    versions
      .filter(({ state }) => state === 'on')
      .map(({ version, parameters }) => ({ id, kind, version, parameters })),
  )
}

export function standingOf({ _id: id, kind, versions, right, wrong }: RuleDocument): RuleStanding {
  const { name, explanation, parameters } = descriptionOf(kind)
  const named = parameters.map(({ key, name: words }) => ({ key, name: words }))
  return { id, kind, name, explanation, parameters: named, versions, right, wrong }
}

/** Only `wrong` says that there was nothing: a new epoch or a restatement is something the rule was right to ask about. */
export function tallied(rule: RuleDocument, verdict: AnomalyVerdict): RuleDocument {
  return verdict === 'wrong' ? { ...rule, wrong: rule.wrong + 1 } : { ...rule, right: rule.right + 1 }
}
