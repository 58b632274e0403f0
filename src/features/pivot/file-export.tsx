import { useState } from 'react'
import { H3, Live, P, Press } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { PivotQuestion } from '../../contract/pivot'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { saveSheet } from '../../services/sheet-file'
import { useDeeds } from '../../services/use-answer'

interface Prepared {
  name: string
  file: string
  rows: number
}

const formats = [
  ['xlsx', '导出 XLSX'],
  ['csv', '导出 CSV'],
] as const

const savings = { saved: '文件已保存。', refused: null, failed: '文件没有存下来，请再试一次。' } as const

/** The same table as a file: made first, and saved by a touch of its own, as phones ask for one. */
export function FileExport({ question }: { question: PivotQuestion }) {
  const { doing, failure, run } = useDeeds()
  const [prepared, setPrepared] = useState<Prepared | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const prepare = async (format: 'xlsx' | 'csv'): Promise<void> => {
    setTold(null)
    setPrepared(await run(() => call('staff', 'pivot.export', { ...question, format })))
  }
  const save = async ({ name, file }: Prepared): Promise<void> => {
    setTold(savings[await saveSheet(name, file)])
  }
  return (
    <>
      <H3 className="term">导出</H3>
      <P className="note">每格一行，写明单位、日期、发布编号和数据截至；没有数值的是空格，旁边写原因。</P>
      {formats.map(([format, words]) => (
        <Press key={format} className="button plain" disabled={doing} onPress={() => void prepare(format)}>
          {doing ? '正在生成文件……' : words}
        </Press>
      ))}
      {prepared && (
        <Press className="button as-count" onPress={() => void save(prepared)}>
          {`保存“${prepared.name}”，${prepared.rows} 行`}
        </Press>
      )}
      <Live as="status">{told !== null && <P className="note">{told}</P>}</Live>
      <Wrong words={failure && failureSentence(failure)} />
    </>
  )
}
