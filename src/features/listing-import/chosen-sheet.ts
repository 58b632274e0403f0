import { LARGEST_PART, type SheetFormat } from '../../contract/listing-import'
import type { ChosenSheet } from '../../services/sheet-file'

/** A sheet that can be sent: its parts in base64, each as large as one call takes. */
export interface Sheet {
  name: string
  format: SheetFormat
  parts: readonly string[]
}

const PART_LETTERS = (LARGEST_PART / 3) * 4

const wrongs = {
  unreadable: '这个文件打不开，请重新选择。',
  'too-large': '文件超过 4 MB，请分成几份导入。',
} as const

/** The sheet in a file that was chosen, or a sentence on why it is none; null where nobody chose one. */
export function sheetOf(chosen: ChosenSheet): Sheet | string | null {
  if (chosen === 'none') return null
  if (typeof chosen === 'string') return wrongs[chosen]
  const { name, base64 } = chosen
  const format = (['xlsx', 'csv'] as const).find((ending) => name.toLowerCase().endsWith(`.${ending}`))
  if (format === undefined) return `“${name}”不是 XLSX 或 CSV，请从模板开始填写，或另存为 XLSX。`
  if (base64 === '') return `“${name}”是空的，请选择填好的表。`
  const parts: string[] = []
  for (let start = 0; start < base64.length; start += PART_LETTERS)
    parts.push(base64.slice(start, start + PART_LETTERS))
  return { name, format, parts }
}
