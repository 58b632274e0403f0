import { useCallback, useEffect, useRef, useState } from 'react'
import type { Input, Output } from '../contract/action'
import type { Answer, CallFailure, Functions } from './call'
import { call } from './cloud'

/** What was answered last stays while it is asked again, and beside the failure where that went wrong. */
export interface Asked<T> {
  output: T | null
  asking: boolean
  failure: CallFailure | null
  askAgain: () => void
}

/** The answer to one question, asked when the screen opens and whenever the input says something else. */
export function useAnswer<F extends keyof Functions, A extends keyof Functions[F] & string>(
  name: F,
  action: A,
  input: Input<Functions[F], A>,
): Asked<Output<Functions[F], A>> {
  type Told = Output<Functions[F], A>
  const [state, setState] = useState<Omit<Asked<Told>, 'askAgain'>>({ output: null, asking: true, failure: null })
  const latest = useRef(0)
  const written = JSON.stringify(input)
  const askAgain = useCallback(() => {
    const turn = ++latest.current
    setState((before) => ({ ...before, asking: true }))
    void call(name, action, JSON.parse(written) as Input<Functions[F], A>).then((answer) => {
      if (turn !== latest.current) return
      setState(({ output }) =>
        answer.ok
          ? { output: answer.output, asking: false, failure: null }
          : { output: answer.failure.code === 'forbidden' ? null : output, asking: false, failure: answer.failure },
      )
    })
  }, [name, action, written])
  useEffect(() => {
    askAgain()
    return () => {
      latest.current += 1
    }
  }, [askAgain])
  return { ...state, askAgain }
}

/** One deed at a time: whether it is being done, and what went wrong with the last one. */
export interface Deeds {
  doing: boolean
  failure: CallFailure | null
  /** The output; null where it failed, or where another deed is still being done. */
  run: <T>(deed: () => Promise<Answer<T>>) => Promise<T | null>
}

export function useDeeds(): Deeds {
  const [state, setState] = useState<Omit<Deeds, 'run'>>({ doing: false, failure: null })
  const isDoing = useRef(false)
  const run = useCallback(async <T>(deed: () => Promise<Answer<T>>): Promise<T | null> => {
    if (isDoing.current) return null
    isDoing.current = true
    setState({ doing: true, failure: null })
    const answer = await deed()
    isDoing.current = false
    setState({ doing: false, failure: answer.ok ? null : answer.failure })
    return answer.ok ? answer.output : null
  }, [])
  return { ...state, run }
}
