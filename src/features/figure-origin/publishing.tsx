import { Definition } from '../../components/definition'
import { Hash } from '../../components/hash'
import { H2, Section } from '../../components/prim'
import type { PublishedRelease } from '../../contract/release'
import { instantWords } from '../../format/instants'
import { roleWord } from '../../format/roles'

/** Who approved a release, by role, and when it came into force. */
export function Publishing({ release }: { release: PublishedRelease }) {
  const { approvals, publishAt } = release.manifest
  return (
    <Section className="group">
      <H2 className="group-title">谁批准，何时公布</H2>
      {approvals.map(({ role, at }, place) => (
        <Definition
          key={`${role} ${at}`}
          term={`第 ${place + 1} 次批准`}
          marks="as-count as-date"
        >{`${roleWord(role)}，${instantWords(at)}`}</Definition>
      ))}
      <Definition term="公布时间" marks="as-date">
        {instantWords(publishAt)}
      </Definition>
      <Definition term="发布编号" marks="as-code">
        {release.id}
      </Definition>
      <Hash term="发布清单指纹（SHA-256）" hash={release.manifestSha256} />
    </Section>
  )
}
