/** A timer as cloudbaserc.json states it: `config` is a 7-field cron in China's time (UTC+8). */
export interface TimerTrigger {
  name: string
  type: 'timer'
  config: string
}

/** One function as cloudbaserc.json states it. */
export interface FunctionConfiguration {
  name: string
  /** Seconds. */
  timeout: number
  /** MB. */
  memorySize: number
  envVariables: Record<string, string>
  triggers: TimerTrigger[]
  /** The prefix under which the HTTP access service reaches the function. */
  path?: string
  /** As the gateway's route states it: true hands the whole path to the function, otherwise only what follows the prefix. */
  enablePathTransmission?: boolean
}
