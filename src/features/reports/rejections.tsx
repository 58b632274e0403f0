import { useState } from 'react'
import { H2, Live, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { ReportStanding } from '../../contract/report'
import { failureSentence } from '../../format/failures'
import { rowsWords } from '../../format/report-progress'
import { call, callPatiently } from '../../services/cloud'
import { chooseSheet, saveSheet } from '../../services/sheet-file'
import { useDeeds } from '../../services/use-answer'

interface RejectionsProps extends Pick<ReportStanding, 'source' | 'format' | 'period'> {
  id: string
  mayHandIn: boolean
  onDone: () => void
}

const wrongs = { unreadable: '这个文件打不开，请重新选择。', 'too-large': '文件超过 4 MB，请只交要更正的行。' } as const
const savings = { saved: '文件已保存。', refused: null, failed: '文件没有存下来，请重试。' } as const

/** The rejected rows as a file to put right, and the file on its way back. */
export function Rejections({ id, source, period, mayHandIn, onDone }: RejectionsProps) {
  const { doing, failure, run } = useDeeds()
  const [told, setTold] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    const file = await run(() => call('staff', 'reports.rejected', { report: id }))
    if (file === null) return
    if (file.rows === 0) setTold('没有要更正的行。')
    else setTold(savings[await saveSheet(file.name, file.file)])
  }
  const handIn = async (): Promise<void> => {
    const chosen = await chooseSheet()
    if (chosen === 'none') return
    if (typeof chosen === 'string') {
      setWrong(wrongs[chosen])
      return
    }
    if (!chosen.name.toLowerCase().endsWith('.csv')) {
      setWrong(`“${chosen.name}”不是 CSV，请另存为 CSV。`)
      return
    }
    setWrong(null)
    const file = { source, format: 'daily-csv' as const, period, file: chosen.base64, corrects: id }
    const receipt = await run(() => callPatiently('staff', 'reports.submit', file))
    if (receipt === null) return
    setTold(receipt.progress === null ? '已交。' : `已交：${rowsWords(receipt.progress.rows)}。`)
    onDone()
  }
  return (
    <Section className="group">
      <H2 className="group-title">更正后再交</H2>
      <P className="note">下载退回和待识别的行，改好后只交这些行，也可以交改好的整份；说过的行不会重复。</P>
      <Press className="button plain" disabled={doing} onPress={() => void save()}>
        下载要更正的行（CSV）
      </Press>
      {mayHandIn && (
        <Press className="button" disabled={doing} onPress={() => void handIn()}>
          {doing ? '正在处理……' : '选择改好的文件并提交'}
        </Press>
      )}
      <Live as="status">{told !== null && <P className="sentence as-count">{told}</P>}</Live>
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
    </Section>
  )
}
