import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { CorrectionStanding } from '../../../src/contract/corrections'
import { useCorrections } from '../../../src/features/corrections/use-corrections'
import CorrectionPage from '../../../src/resident/pages/correction/index'
import CorrectionsPage from '../../../src/resident/pages/corrections/index'
import { freshPhone, phone } from '../../taro-stub'
import { open, settle } from './opened'

const words = (): string => document.body.textContent
const receipt = 'JC-20201127-ABCD2345'

interface Sent {
  action: string
  input: { key?: string; receipts?: string[]; suggestion?: string; contact?: string | null }
}

/** A desk that answers corrections, or nobody; gives what it was sent. */
function desk(
  wish: Partial<CorrectionStanding> = {},
  answers: 'answers' | 'is silent' | 'refuses' = 'answers',
): Sent[] {
  const sent: Sent[] = []
  phone.answer = (url, body) => {
    if (url.startsWith('/auth'))
      return Promise.resolve({ statusCode: 200, data: { access_token: 't', expires_in: 60 } })
    if (answers === 'is silent') return Promise.reject(new Error('request:fail'))
    const question = body as Sent
    if (!question.action.startsWith('corrections.')) return Promise.reject(new Error('request:fail'))
    sent.push(question)
    const failure = { code: 'conflict', message: '提交得太多了，请一小时之后再试。写好的内容还在。' }
    if (answers === 'refuses') return Promise.resolve({ statusCode: 200, data: { ok: false, failure } })
    const standing: CorrectionStanding = {
      receipt,
      target: { kind: 'figure', metric: 'health-card-uses', release: '2020-W48-1' },
      category: 'wrong',
      shown: '1 人次',
      suggestion: '请核对',
      state: 'received',
      receivedAt: '2020-11-27T10:00:00.000Z',
      due: '2020-12-12',
      reply: null,
      closedAt: null,
      others: 2,
      solved: null,
      ...wish,
    }
    const output = question.action === 'corrections.show' ? { standings: [standing] } : standing
    return Promise.resolve({ statusCode: 200, data: { ok: true, output } })
  }
  return sent
}

beforeEach(() => {
  freshPhone()
  phone.params = {
    kind: 'figure',
    metric: 'health-card-uses',
    release: '2020-W48-1',
    about: '用卡人次',
    shown: '1 人次',
  }
  act(() => {
    useCorrections.setState({ pending: [], receipts: [], standings: new Map(), failure: null, sending: false })
  })
})

async function write(suggestion: string, contact = ''): Promise<void> {
  fireEvent.change(screen.getByLabelText('应该是什么'), { target: { value: suggestion } })
  fireEvent.change(screen.getByLabelText('联系方式（可以不填）'), { target: { value: contact } })
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  await settle()
}

test('whoever reports something sees what it is about, and gets a receipt and a day', async () => {
  const sent = desk()
  await open(<CorrectionPage />)
  expect(words()).toContain('用卡人次')
  expect(words()).toContain('1 人次')
  await write('请核对 ')
  expect(words()).toContain(receipt)
  expect(words()).toContain('2020年12月12日之前会有答复')
  expect(words()).toContain('另有 2 人也报了这一处')
  expect(sent.map(({ input }) => [input.suggestion, input.contact])).toEqual([['请核对', null]])
})

test('nothing is sent before it is said what is wrong', async () => {
  const sent = desk()
  await open(<CorrectionPage />)
  await write('  ')
  expect(screen.getByRole('alert').textContent).toContain('请写明应该是什么')
  expect(sent).toEqual([])
})

test('without a network it waits on the phone, and is sent once under the same key', async () => {
  desk({}, 'is silent')
  await open(<CorrectionPage />)
  await write('请核对', '微信 lily')
  expect(words()).toContain('已存在这部手机上')
  const [waiting] = useCorrections.getState().pending
  expect(phone.stored.get('corrections')).toMatchObject({ pending: [{ suggestion: '请核对', contact: '微信 lily' }] })
  cleanup()
  const sent = desk()
  await open(<CorrectionsPage />)
  const reports = sent.filter(({ action }) => action === 'corrections.report')
  expect(reports.map(({ input }) => input.key)).toEqual([waiting?.key])
  expect(phone.stored.get('corrections')).toEqual({ pending: [], receipts: [receipt] })
})

test('what is refused is said in the words of the cloud, and stays written', async () => {
  desk({}, 'refuses')
  await open(<CorrectionPage />)
  await write('请核对')
  expect(screen.getByLabelText<HTMLTextAreaElement>('应该是什么').value).toBe('请核对')
  expect(useCorrections.getState().pending).toHaveLength(1)
  expect(words()).toContain('没有发出去')
})

test('an address that names nothing says so', async () => {
  phone.params = { kind: 'hospital', id: 'ih-0001', field: 'colour' }
  await open(<CorrectionPage />)
  expect(words()).toContain('不知道要报哪一处')
})

test('the answer to what was reported stands under its receipt', async () => {
  desk({ state: 'changed', reply: '已按来源更正', closedAt: '2020-12-01T02:00:00.000Z' })
  act(() => {
    useCorrections.setState({ receipts: [receipt] })
  })
  await open(<CorrectionsPage />)
  expect(words()).toContain('已改')
  expect(words()).toContain('答复：已按来源更正')
  expect(words()).toContain('2020年12月1日 10:00 答复')
})

test('a receipt from another phone is looked up by its number', async () => {
  const sent = desk()
  await open(<CorrectionsPage />)
  expect(words()).toContain('这部手机上还没有报过错')
  fireEvent.change(screen.getByLabelText('受理编号'), { target: { value: receipt.toLowerCase() } })
  fireEvent.click(screen.getByRole('button', { name: '查结果' }))
  await settle()
  expect(sent.map(({ input }) => input.receipts)).toContainEqual([receipt])
  expect(words()).toContain('已收到')
})

test('whoever reads the reply says whether it settled the matter, and may say otherwise', async () => {
  act(() => {
    useCorrections.setState({ receipts: [receipt] })
  })
  const sent = desk({ state: 'changed', reply: '已改', closedAt: '2020-12-01T10:00:00.000Z', solved: false })
  await open(<CorrectionsPage />)
  expect(words()).toContain('可以回到那一页再报一次')
  fireEvent.click(screen.getByLabelText('解决了'))
  await settle()
  expect(sent.at(-1)).toEqual({ action: 'corrections.rate', input: { receipt, solved: true } })
})
