const formats: Record<string, string> = {
  'bulletin-json': '周报（结构化，JSON）',
  'bulletin-text': '周报（文字）',
  'daily-csv': '每日上报（表格，CSV）',
  'daily-json': '每日上报（结构化，JSON）',
}

/** How a report was written; a format we have no word for keeps its own name. */
export function formatWord(format: string): string {
  return formats[format] ?? format
}
