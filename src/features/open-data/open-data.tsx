import { Definition } from '../../components/definition'
import { H1, H2, P, Section } from '../../components/prim'
import type { Day } from '../../contract/day'
import type { PublishedRelease } from '../../contract/release'
import { groupedHash } from '../../format/grouping'
import { siteAddress } from '../../services/site'
import { CameFrom } from './came-from'
import { Copyable } from './copyable'
import { lastingDownload, latestDownloads } from './downloads'

function Latest({ site }: { site: string | null }) {
  return (
    <Section className="group">
      <H2 className="group-title">最新的发布</H2>
      {site === null && <P className="note">网站的域名未知。下面是地址里域名之后的部分。</P>}
      {latestDownloads.map(({ term, words, path }) => (
        <Copyable key={path} term={term} words={words} code={`${site ?? ''}${path}`} />
      ))}
    </Section>
  )
}

function InHand({ release, site }: { release: PublishedRelease; site: string | null }) {
  const { term, words, path } = lastingDownload(release.id)
  return (
    <Section className="group">
      <H2 className="group-title">这一次发布</H2>
      <Definition term="发布编号" marks="as-code">
        {release.id}
      </Definition>
      <Copyable term={term} words={words} code={`${site ?? ''}${path}`} />
      <Copyable
        term="内容指纹（SHA-256）"
        words="同一处的 release.json，算出的指纹应当是："
        code={groupedHash(release.sha256)}
        copied={release.sha256}
      />
      <Copyable
        term="清单指纹（SHA-256）"
        words="同一处的 manifest.json，算出的指纹应当是："
        code={groupedHash(release.manifestSha256)}
        copied={release.manifestSha256}
      />
      <P className="note">
        每份清单都写着上一份清单的指纹，一份接一份，能核对到第一次发布。改过任何一个数，指纹就对不上。
      </P>
    </Section>
  )
}

function Terms() {
  return (
    <Section className="group">
      <H2 className="group-title">使用之前</H2>
      <Definition term="使用许可">未知。还没有说明可以怎样使用；引用请写明出处、数据日期和发布编号。</Definition>
      <Definition term="有疑问找谁">未知。</Definition>
      <Definition term="没有数字的格子">空格不是零：旁边写着没有数字的原因。零就是有人报了零。</Definition>
      <Definition term="能不能相加">数人的指标（例如用卡人数）不能按日期或地方相加，同一个人会被数好几次。</Definition>
    </Section>
  )
}

/** What anybody may take away, where it is, and how to see that nobody changed it. */
export function OpenData({ release, today }: { release: PublishedRelease; today: Day }) {
  const site = siteAddress()
  return (
    <>
      <H1 className="title">开放数据</H1>
      <P>每次发布的数字都可以下载，不用登录，也可以自己核对有没有被改过。复制地址，在浏览器里打开。</P>
      <Latest site={site} />
      <InHand release={release} site={site} />
      <CameFrom release={release} today={today} />
      <Terms />
    </>
  )
}
