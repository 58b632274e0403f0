import type { PublishedRelease } from '../../../src/contract/release'
import type { Restatement, RestatementLog, ValueOrReason } from '../../../src/contract/restatement'
import type { Withdrawn } from '../../../src/contract/release-standing'
import { withdrawalWords } from '../releases/withdrawal'
import { fileAddress } from './addresses'
import { feedFile, type OpenFile } from './file'
import { metricName, metricSource, subjectName } from './names'
import { missingWord, reasonWord } from './words'

/** What XML 1.0 has no form for goes; the rest is escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

function said({ value, missing }: ValueOrReason, unit: string): string {
  return value === null ? `没有数值（${missingWord(missing ?? 9)}）` : `${value} ${unit}`
}

function entry(origin: string, release: PublishedRelease, restatement: Restatement): string {
  const { id, metric, subject, period, unit, reason, explanation, decidedAt } = restatement
  const title = `${metricName(release, metric)}，${subjectName(release, subject)}，${period}`
  const sentences = [
    `原为${said(restatement.old, unit)}，现为${said(restatement.new, unit)}。`,
    `原因：${reasonWord(reason)}（${reason}）。${explanation}`,
    `决定于 ${decidedAt}，首次见于发布 ${restatement.release}。数据来源：${metricSource(release, metric)}。`,
  ]
  return [
    '<item>',
    element('title', release.synthetic ? `演示数据：${title}` : title),
    element('link', origin + fileAddress(restatement.release, 'restatements.json')),
    `<guid isPermaLink="false">${escaped(id)}</guid>`,
    element('pubDate', new Date(decidedAt).toUTCString()),
    element('description', sentences.join('')),
    '</item>',
  ].join('')
}

function restated(origin: string, release: PublishedRelease, restatements: readonly Restatement[]): string[] {
  return [...restatements].reverse().map((restatement) => entry(origin, release, restatement))
}

function tombstone(origin: string, release: PublishedRelease, withdrawn: Withdrawn): string {
  const { id, withdrawnAt } = withdrawn
  return [
    '<item>',
    element('title', `发布 ${id} 已撤回`),
    element('link', origin + fileAddress(id, 'index.json')),
    `<guid isPermaLink="false">${escaped(`withdrawn/${id}`)}</guid>`,
    element('pubDate', new Date(withdrawnAt).toUTCString()),
    element('description', withdrawalWords(withdrawn, release.id)),
    '</item>',
  ].join('')
}

/**
 * The log of restatements as RSS 2.0, the latest first, after what was withdrawn; `origin` is the address readers reached us by,
 * since the format wants whole addresses. An entry's date is that of the decision (spec: P04).
 */
export function restatementsFeed(
  origin: string,
  release: PublishedRelease,
  { restatements }: RestatementLog,
  withdrawn: readonly Withdrawn[] = [],
): OpenFile {
  const entries = [
    ...withdrawn.map((one) => tombstone(origin, release, one)),
    ...restated(origin, release, restatements),
  ]
  const channel = [
    element('title', '修订记录：居民健康卡与线上服务'),
    element('link', origin + fileAddress('latest', 'restatements.json')),
    element('description', `公布过、后来改了的数字，截至发布 ${release.id}（数据截至 ${release.asOf}）。`),
    element('language', 'zh-cn'),
    element('lastBuildDate', new Date(release.publishedAt).toUTCString()),
    ...entries,
  ]
  return feedFile(
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${channel.join('')}</channel></rss>\n`,
  )
}
