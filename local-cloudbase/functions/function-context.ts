import { LOCAL_ENVIRONMENT } from './environment'
import type { FunctionConfiguration } from './function-configuration'

/** The platform's second argument to `main`; `environment` is JSON and the only place to read an identity from. */
export function functionContext(
  configuration: FunctionConfiguration,
  requestId: string,
  identity: Record<string, string>,
): Record<string, unknown> {
  const environment = { ...identity, SCF_NAMESPACE: LOCAL_ENVIRONMENT }
  return {
    callbackWaitsForEmptyEventLoop: false,
    function_name: configuration.name,
    function_version: '$LATEST',
    namespace: LOCAL_ENVIRONMENT,
    memory_limit_in_mb: configuration.memorySize,
    time_limit_in_ms: configuration.timeout * 1_000,
    request_id: requestId,
    environ: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    environment: JSON.stringify(environment),
  }
}
