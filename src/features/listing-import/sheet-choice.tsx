import { useState } from 'react'
import { H2, Live, P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import type { SheetFormat } from '../../contract/listing-import'
import { failureSentence } from '../../format/failures'
import { call } from '../../services/cloud'
import { chooseSheet, saveSheet } from '../../services/sheet-file'
import { useDeeds } from '../../services/use-answer'
import { type Sheet, sheetOf } from './chosen-sheet'
import { SheetTrial } from './sheet-trial'

const savings = { saved: '模板已保存。', refused: null, failed: '模板没有存下来，请重试。' } as const

/** The template to begin with, and the sheet that was filled in. */
export function SheetChoice() {
  const { doing, failure, run } = useDeeds()
  const [told, setTold] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [turn, setTurn] = useState(0)
  const save = async (format: SheetFormat): Promise<void> => {
    const template = await run(() => call('admin', 'imports.template', { format }))
    if (template) setTold(savings[await saveSheet(template.name, template.file)])
  }
  const choose = async (): Promise<void> => {
    const chosen = sheetOf(await chooseSheet())
    if (chosen === null) return
    setWrong(typeof chosen === 'string' ? chosen : null)
    setSheet(typeof chosen === 'string' ? null : chosen)
    setTurn(turn + 1)
  }
  return (
    <Section className="group">
      <H2 className="group-title">导入一张表</H2>
      <P className="note as-count">从模板开始填写，一次最多 5000 行、4 MB。先试读，看清每一行，再提交。</P>
      <Press className="button plain" disabled={doing} onPress={() => void save('xlsx')}>
        下载模板（XLSX）
      </Press>
      <Press className="button plain" disabled={doing} onPress={() => void save('csv')}>
        下载模板（CSV）
      </Press>
      <Live as="status">{told !== null && <P className="note">{told}</P>}</Live>
      <Press className="button" onPress={() => void choose()}>
        {sheet === null ? '选择填好的表' : '换一张表'}
      </Press>
      <Wrong words={wrong ?? (failure && failureSentence(failure))} />
      {sheet !== null && <SheetTrial key={turn} sheet={sheet} />}
    </Section>
  )
}
