import type { InternetHospital } from '../../../src/contract/internet-hospital'
import type { ListingRevision } from '../../../src/contract/listing-revision'
import { PASSWORD } from '../../persons'
import { call, signIn } from '../requests'
import type { DemonstrationHospital } from './demonstration-hospitals'

/** Midnight in China of 2020-12-01. */
const LATER = '2020-11-30T16:00:00.000Z'

const withDoctors = (hospital: InternetHospital, count: number): InternetHospital => ({
  ...hospital,
  doctors: { count, asOf: '2020-11-25' },
})
const withoutMedicine = (hospital: InternetHospital): InternetHospital => ({
  ...hospital,
  doctors: { count: 20, asOf: '2020-11-26' },
  services: hospital.services.filter((service) => service !== 'medicine-delivery'),
})

interface Desk {
  draft: (id: string, hospital: InternetHospital, reason: string, effectiveFrom?: string) => Promise<ListingRevision>
  submit: (revision: ListingRevision) => Promise<unknown>
  approve: (revision: ListingRevision) => Promise<unknown>
  refuse: (revision: ListingRevision, reply: string) => Promise<unknown>
}

async function deskOf(url: string): Promise<Desk> {
  const editor = await signIn(url, 'listing-editor', PASSWORD)
  const reviewer = await signIn(url, 'listing-reviewer', PASSWORD)
  const refOf = ({ listing, number }: ListingRevision) => ({ id: listing, number })
  return {
    draft: (id, hospital, reason, effectiveFrom) => {
      const content = { kind: 'internet-hospital', hospital }
      const when = effectiveFrom === undefined ? {} : { effectiveFrom }
      return call(url, editor, 'admin', 'listings.draft', { id, base: 1, content, reason, ...when })
    },
    submit: (revision) => call(url, editor, 'admin', 'listings.submit', refOf(revision)),
    approve: (revision) => call(url, reviewer, 'admin', 'listings.approve', refOf(revision)),
    refuse: (revision, reply) => call(url, reviewer, 'admin', 'listings.refuse', { ...refOf(revision), reply }),
  }
}

/** Leaves at the desk what one finds there on a working day: changes in review, for a later day, refused, and overtaken. */
export async function leaveWorkAtDesk(url: string, hospitals: readonly DemonstrationHospital[]): Promise<void> {
  const [waiting, later, refused, overtaken] = hospitals
  if (!waiting || !later || !refused || !overtaken) throw new Error('too few hospitals for a working day')
  const desk = await deskOf(url)
  await desk.submit(await desk.draft(waiting.id, withDoctors(waiting.hospital, 47), '医院来函更新医生人数（演示）'))
  const scheduled = await desk.draft(later.id, withoutMedicine(later.hospital), '下月起停办药品配送（演示）', LATER)
  await desk.submit(scheduled)
  await desk.approve(scheduled)
  const sent = await desk.draft(refused.id, withDoctors(refused.hospital, 3000), '更新医生人数（演示）')
  await desk.submit(sent)
  await desk.refuse(sent, '人数太多，请和医院核对（演示）')
  await desk.draft(overtaken.id, withDoctors(overtaken.hospital, 18), '更新医生人数（演示）')
  const first = await desk.draft(overtaken.id, withoutMedicine(overtaken.hospital), '停办药品配送（演示）')
  await desk.submit(first)
  await desk.approve(first)
}
