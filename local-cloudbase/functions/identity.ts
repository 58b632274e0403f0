/** By which way a call came in, and who the platform says is calling. */
export type Caller =
  | { via: 'mini-program'; openid: string }
  | { via: 'gateway'; uid: string; anonymous: boolean }
  | { via: 'http' }
  | { via: 'timer' }
  | { via: 'function' }

/** The app id every local mini program has. */
export const LOCAL_APP_ID = 'wx0000000000000000'

/** The variables in which the platform tells a function who is calling; they lie in `context.environment` and in `process.env`. */
export function identityVariables(caller: Caller): Record<string, string> {
  switch (caller.via) {
    case 'mini-program':
      return {
        WX_CONTEXT_KEYS: 'WX_OPENID,WX_APPID',
        TCB_CONTEXT_KEYS: 'TCB_SOURCE',
        WX_OPENID: caller.openid,
        WX_APPID: LOCAL_APP_ID,
        TCB_SOURCE: 'wx_client',
      }
    case 'gateway':
      return {
        TCB_CONTEXT_KEYS: 'TCB_UUID,TCB_ISANONYMOUS_USER',
        TCB_UUID: caller.uid,
        TCB_ISANONYMOUS_USER: String(caller.anonymous),
      }
    case 'timer':
      return { TRIGGER_SRC: 'timer' }
    default:
      return {}
  }
}

/** Characters; a shorter one would take single letters out of sentences. */
const SHORTEST_IDENTITY = 4

/** Takes the caller's identity out of a sentence meant for a log. */
export function withoutIdentity(sentence: string, caller: Caller): string {
  const secret = caller.via === 'mini-program' ? caller.openid : caller.via === 'gateway' ? caller.uid : ''
  return secret.length < SHORTEST_IDENTITY ? sentence : sentence.split(secret).join('…')
}
