import * as v from 'valibot'
import type { Day } from '../../contract/day'
import type { Hospital } from '../../contract/hospital'
import { disk } from '../../services/disk'
import { useCorrections } from './use-corrections'

const key = 'unreachable'
/** Entrances reported on one day. */
const Reported = v.object({ day: v.string(), entrances: v.array(v.string()) })

/** Reports that a mini program could not be opened, once for each on a civil day in China, with nothing of the person (spec: E44). */
export function reportUnreachable({ id }: Hospital, entrance: string, today: Day): void {
  const read = v.safeParse(Reported, disk.read(key))
  const entrances = read.success && read.output.day === today ? read.output.entrances : []
  const name = `${id} ${entrance}`
  if (entrances.includes(name)) return
  disk.write(key, { day: today, entrances: [...entrances, name] })
  void useCorrections.getState().report({
    target: { kind: 'hospital', id, field: 'entrances' },
    category: 'unreachable',
    shown: entrance,
    suggestion: '小程序打不开，请核对名称和编号。（手机自动报告）',
    contact: null,
    photo: null,
  })
}
