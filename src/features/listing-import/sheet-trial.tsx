import { useEffect, useRef, useState } from 'react'
import { Field } from '../../components/field'
import { P, Press, Section } from '../../components/prim'
import { Wrong } from '../../components/wrong'
import { failureSentence } from '../../format/failures'
import { importPath } from '../../services/desk-routes'
import { openInstead } from '../../services/routes'
import type { Sheet } from './chosen-sheet'
import { DryRun } from './dry-run'
import { ProgressBar } from './progress-bar'
import { useSheet } from './use-sheet'

/** One sheet that was chosen: tried, looked through, and handed in. */
export function SheetTrial({ sheet }: { sheet: Sheet }) {
  const { parts, preview, progress, doing, failure, tryOut, handIn } = useSheet(sheet)
  const [reason, setReason] = useState('')
  const begin = useRef(tryOut)
  useEffect(() => void begin.current(), [])
  const submit = async (): Promise<void> => {
    const standing = await handIn(reason)
    if (standing) openInstead(importPath(standing.id))
  }
  const counts = preview?.counts
  const changes = counts === undefined ? 0 : counts.new + counts.changed
  return (
    <>
      <P className="sentence as-code">{`文件：${sheet.name}`}</P>
      <ProgressBar words={preview === null ? '正在上传' : '正在提交'} progress={progress} />
      {doing && progress === null && <P className="note">正在读表……</P>}
      <Wrong words={failure && failureSentence(failure)} />
      {preview === null && !doing && (
        <Press className="button plain" onPress={() => void tryOut()}>
          接着上传
        </Press>
      )}
      {preview !== null && <DryRun format={sheet.format} parts={parts} preview={preview} />}
      {counts !== undefined && counts.error > 0 && (
        <P className="sentence">有错的表一行也不会导入。请在表里改好，再选一次文件。</P>
      )}
      {counts?.error === 0 && changes === 0 && <P className="sentence">每一行都和现行的一样，没有要导入的。</P>}
      {counts?.error === 0 && changes > 0 && (
        <Section className="group">
          <Field id="reason" label="为什么导入、依据是什么" value={reason} onChange={setReason} />
          <Press className="button" disabled={doing} onPress={() => void submit()}>
            {progress === null ? '提交审核' : '接着提交'}
          </Press>
        </Section>
      )}
    </>
  )
}
