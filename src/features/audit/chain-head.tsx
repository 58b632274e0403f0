import { Hash } from '../../components/hash'
import { H2, Live, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { AuditHead } from '../../contract/audit'
import { failureSentence } from '../../format/failures'
import { useExport } from './use-export'

function Export() {
  const { prepared, loaded, asking, wrong, prepare, save } = useExport()
  return (
    <>
      {prepared === null ? (
        <Press className="button plain" disabled={asking} onPress={() => void prepare()}>
          {asking ? `正在取整条链，已有 ${loaded} 条……` : '导出整条链'}
        </Press>
      ) : (
        <Press className="button" disabled={asking} onPress={() => void save()}>
          {`保存文件，共 ${prepared.count} 条`}
        </Press>
      )}
      <Wrong words={typeof wrong === 'string' ? wrong : wrong && failureSentence(wrong)} />
    </>
  )
}

/** Where the chain ends, and how anybody with the file can tell whether it was altered. */
export function ChainHead({ head: { seq, hash } }: { head: AuditHead }) {
  return (
    <Section className="group">
      <H2 className="group-title">整条链没有被改过吗</H2>
      <Live as="status">
        <P className="sentence as-code">{`到第 ${seq} 条为止`}</P>
      </Live>
      <Hash term="最后一条的指纹" hash={hash} />
      <P className="note as-code">
        把编号和指纹抄在别处。以后导出文件，在装有本项目的电脑上运行 npm run audit:verify -- 文件 --noted
        编号:指纹，不联网也能查出有没有哪一条被改、被删、被调换。
      </P>
      <Export />
    </Section>
  )
}
