/** What answers `wx.cloud.callFunction`. */
export interface PhoneCloud {
  /** False for one that lets a caller wait for ever. */
  answers: boolean
  call: (name: string, data: unknown) => Promise<unknown>
}

interface CallFunctionReply {
  errMsg: string
  errCode?: number
}

/** A local CloudBase, asked by one person. */
export function cloudAt(url: string, openid = 'o-resident'): PhoneCloud {
  const call = async (name: string, data: unknown): Promise<unknown> => {
    const body = JSON.stringify({ name, data, openid })
    const headers = { 'content-type': 'application/json' }
    const reply = (await (
      await fetch(`${url}/wx/cloud`, { method: 'POST', headers, body })
    ).json()) as CallFunctionReply
    if (reply.errCode !== undefined) throw new Error(reply.errMsg)
    return reply
  }
  return { answers: true, call }
}

/** No network: every call fails, as WeChat words it. */
export const noNetwork: PhoneCloud = {
  answers: true,
  call: () => Promise.reject(new Error('cloud.callFunction:fail -1 request:fail')),
}

/** A network on which nothing ever arrives. */
export const silence: PhoneCloud = { answers: false, call: () => new Promise(() => undefined) }

/** Answers every function with the same reply. */
export function answering(reply: unknown): PhoneCloud {
  return { answers: true, call: () => Promise.resolve({ errMsg: 'cloud.callFunction:ok', result: reply }) }
}
