import { decideCorrection } from '../../../../cloudfunctions/_shared/corrections/decide-correction'
import { dropContacts } from '../../../../cloudfunctions/_shared/corrections/drop-contacts'
import { withoutMetadata } from '../../../../cloudfunctions/_shared/corrections/jpeg'
import { openPhoto } from '../../../../cloudfunctions/_shared/corrections/open-contact'
import { receiveCorrection } from '../../../../cloudfunctions/_shared/corrections/receive-correction'
import { showWaitingCases } from '../../../../cloudfunctions/_shared/corrections/show-waiting-cases'
import { showAudit } from '../../../../cloudfunctions/_shared/audit/show-audit'
import { corrections, LARGEST_PHOTO } from '../../../../src/contract/corrections'
import * as v from 'valibot'
import { type FreshDatabase, freshDatabase } from '../../../fresh-database'
import { aPhoto, aPhotoWithPlace } from '../../../photos'

const NOW = '2020-11-27T10:00:00.000Z'
const editor = 'cloudbase:listing-editor'
const said = {
  key: '0'.repeat(32),
  target: { kind: 'hospital', id: 'ih-0001', field: 'phones' },
  category: 'wrong',
  shown: '0431-01000001',
  suggestion: '换成 0431-09000009',
  contact: null,
} as const
let fresh: FreshDatabase

beforeEach(async () => {
  process.env['CORRECTION_CONTACT_KEY'] = 'a1'.repeat(32)
  fresh = await freshDatabase()
})
afterEach(async () => {
  delete process.env['CORRECTION_CONTACT_KEY']
  await fresh.close()
})

const report = (photo: Buffer) =>
  receiveCorrection(fresh.database, { ...said, photo: photo.toString('base64') }, 'wechat:a', NOW)
const look = (receipt: string) => openPhoto(fresh.database, { receipt }, editor, NOW)

describe('a photo that comes with a correction', () => {
  it('is seen by the desk alone, and each look is audited', async () => {
    const { receipt } = await report(aPhoto)
    const [waiting] = (await showWaitingCases(fresh.database, NOW)).cases
    expect(waiting?.reports.map(({ leftPhoto }) => leftPhoto)).toEqual([true])
    expect(await look(receipt)).toEqual({ photo: aPhoto.toString('base64') })
    const { events } = await showAudit(fresh.database, 0)
    expect(events).toMatchObject([{ actor: editor, action: 'corrections.photo', target: receipt }])
  })

  it('is kept encrypted, and without the place a camera wrote beside it', async () => {
    const { receipt } = await report(aPhotoWithPlace)
    expect(aPhotoWithPlace.toString('latin1')).toContain('GPS 43.88N')
    expect(await look(receipt)).toEqual({ photo: aPhoto.toString('base64') })
    const kept = await fresh.database.query<{ _id: string; photo: string }>('correction-photos', { where: {} })
    expect(kept.map(({ _id }) => _id)).toEqual([receipt])
    expect(JSON.stringify(kept)).not.toContain(aPhoto.toString('base64').slice(0, 40))
  })

  it('is gone 30 days after the answer, with the contact', async () => {
    const { receipt } = await report(aPhoto)
    const id = (await showWaitingCases(fresh.database, NOW)).cases[0]?.id ?? ''
    await decideCorrection(fresh.database, { id, outcome: 'changed', reply: '已改' }, editor, NOW)
    await dropContacts(fresh.database, '2020-12-26T10:00:00.000Z')
    expect((await look(receipt)).photo).not.toBeNull()
    expect(await dropContacts(fresh.database, '2020-12-27T10:00:00.000Z')).toBe(1)
    expect(await look(receipt)).toEqual({ photo: null })
    expect(await fresh.database.query('correction-photos', { where: {} })).toEqual([])
  })

  it('is a JPEG: what only begins like one is refused by its field, and nothing is kept', async () => {
    const broken = Buffer.concat([aPhoto.subarray(0, 20), Buffer.alloc(100)])
    await expect(report(broken)).rejects.toMatchObject({ code: 'invalid-input', issues: [{ path: 'photo' }] })
    expect((await showWaitingCases(fresh.database, NOW)).cases).toEqual([])
  })

  it.each([
    ['another kind of file', Buffer.from('%PDF-1.4 no picture at all')],
    ['more than 60 KB', Buffer.concat([aPhoto, Buffer.alloc(LARGEST_PHOTO)])],
  ])('is refused by its field where it is %s', (_, bytes) => {
    const { input } = corrections['corrections.report']
    const read = v.safeParse(input, { ...said, photo: bytes.toString('base64') })
    expect(read.issues?.map((issue) => v.getDotPath(issue))).toContain('photo')
    expect(v.safeParse(input, { ...said, photo: aPhoto.toString('base64') }).success).toBe(true)
  })

  it('may be left out', async () => {
    const { receipt } = await receiveCorrection(fresh.database, { ...said, photo: null }, 'wechat:a', NOW)
    expect(await look(receipt)).toEqual({ photo: null })
    await expect(look('JC-20201127-22222222')).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('metadata is told from the picture by the segments of a JPEG', () => {
  expect(withoutMetadata(aPhotoWithPlace)).toEqual(aPhoto)
  expect(withoutMetadata(aPhoto)).toEqual(aPhoto)
  expect(withoutMetadata(Buffer.from([0xff, 0xd8, 0xff]))).toBeNull()
})
