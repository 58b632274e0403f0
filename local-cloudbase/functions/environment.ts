/** The environment id every local function sees. */
export const LOCAL_ENVIRONMENT = 'local-cloudbase'

/** What a Node process needs in `process.env` so that the real SDK talks to the local CloudBase at `url`. */
export function sdkVariables(url: string, child?: string): Record<string, string> {
  return {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: child === undefined ? `${url}/admin` : `${url}/admin/${child}` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: LOCAL_ENVIRONMENT,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
  }
}
