import { call } from '../../services/cloud'
import { disk } from '../../services/disk'
import { newKey } from '../../services/kept-corrections'

const KEY = 'missing-entrances'

/** Entrances reported from this phone, by the day that was. */
function reportedOn(day: string): string[] {
  const kept = disk.read(KEY) as { day?: unknown; entrances?: unknown } | null
  return kept?.day === day && Array.isArray(kept.entrances) ? (kept.entrances as string[]) : []
}

/**
 * Tells the register that an entrance of a hospital does not open, at most once a day (civil, in China) from a phone;
 * nothing of who tried goes with it (spec: E44). Resolves with whether the register knows.
 */
export async function reportMissing(hospital: string, entrance: string, today: string): Promise<boolean> {
  const before = reportedOn(today)
  const one = `${hospital} ${entrance}`
  if (before.includes(one)) return true
  const answer = await call('corrections', 'corrections.report', {
    key: newKey(),
    target: { kind: 'hospital', id: hospital, field: 'entrances' },
    category: 'unreachable',
    shown: entrance,
    suggestion: '自动报告：这个小程序没能打开，请核对编号，或改用其他入口。',
    contact: null,
    photo: null,
  })
  if (answer.ok) disk.write(KEY, { day: today, entrances: [...before, one] })
  return answer.ok
}
