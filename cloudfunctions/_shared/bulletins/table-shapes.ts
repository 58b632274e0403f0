import { inOneWidth, type CleanLine } from './clean-text'

/** A table a bulletin may hold: the header it is known by, and how many cells a row has. */
export interface TableShape {
  name: 'hospitals' | 'systems'
  columns: number
  /** The last column holds remarks, which are nothing we keep. */
  remarked: boolean
  /** The whole header in one width, cells joined, however they were broken over lines. */
  header: RegExp
}

const shapes: readonly TableShape[] = [
  {
    name: 'hospitals',
    columns: 5,
    remarked: false,
    header:
      /^(?:序号?|编号)(?:医疗机构|医院|机构)(?:名称)?(?:网络)?联通(?:情况|状态)?(?:数据)?(?:采集(?:开始|起始)|开始采集)(?:时间|日期)(?:累计)?(?:上传)?数据量(?:\((?:单位:)?条\)|\/条)?$/,
  },
  {
    name: 'systems',
    columns: 5,
    remarked: false,
    header: /^(?:序号?|编号)(?:业务)?系统(?:名称)?(?:网络)?联通(?:情况|状态)?接口对接(?:情况|状态)?业务范围$/,
  },
]

const remarks = /(?:备注|说明)$/
const opening = /^(?:序号?|编号)$/
const mostHeaderLines = 14
const longestHeader = 60

/** The cells of a line that hold something. */
export function filledCells(line: CleanLine): string[] {
  return line.printed.split('\t').filter((cell) => cell.trim() !== '')
}

export function opensTable(line: CleanLine): boolean {
  const [first] = filledCells(line)
  return first !== undefined && opening.test(inOneWidth(first))
}

function shapeOf(header: string): TableShape | undefined {
  const plain = shapes.find((shape) => shape.header.test(header))
  if (plain || !remarks.test(header)) return plain
  const shape = shapes.find((candidate) => candidate.header.test(header.replace(remarks, '')))
  return shape && { ...shape, columns: shape.columns + 1, remarked: true }
}

/** The shape whose header begins at a line, and the index of the first line after the header. */
export function headerAt(lines: readonly CleanLine[], start: number): { shape: TableShape; next: number } | null {
  let header = ''
  let found: { shape: TableShape; next: number } | null = null
  const end = Math.min(lines.length, start + mostHeaderLines)
  for (let index = start; index < end && header.length < longestHeader; index += 1) {
    header += lines[index]?.text ?? ''
    const shape = shapeOf(header)
    if (shape) found = { shape, next: index + 1 }
  }
  return found
}
