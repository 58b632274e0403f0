import { H1, H2, Link, Live, P, Section } from '../../components/prim'
import type { CorrectionStanding } from '../../contract/corrections'
import { dayWords } from '../../format/days'
import { correctionsPath, openPath } from '../../services/routes'

/** What whoever reported something takes away. */
export function ReceiptGiven({ standing: { receipt, due, others } }: { standing: CorrectionStanding }) {
  const path = correctionsPath()
  return (
    <>
      <H1 className="figure-title">收到了，谢谢</H1>
      <Section className="group">
        <Live as="status">
          <P className="sentence as-date">{`${dayWords(due)}之前会有答复。`}</P>
        </Live>
        <H2 className="group-title">受理编号</H2>
        <P className="sentence as-code">{receipt}</P>
        {others > 0 && <P className="note as-count">{`另有 ${others} 人也报了这一处，会一起核实、一起答复。`}</P>}
        <P className="note">编号已存在这部手机上。换了手机，凭编号也能查。</P>
        <Link
          className="button"
          href={path}
          onPress={() => {
            openPath(path)
          }}
        >
          看我报过的错 ›
        </Link>
      </Section>
    </>
  )
}
