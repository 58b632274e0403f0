type Task = () => void

interface LateTask {
  task: Task
  at: number
  every: number | null
}

/** Timers up to this many milliseconds run by themselves; later ones run when a test lets time pass. */
const SOON = 1_000

/** The phone's clock and timers: real for what is near, and moved by hand for what is far. */
export class PhoneTimers {
  private readonly late = new Map<number, LateTask>()
  private readonly soon = new Map<number, NodeJS.Timeout>()
  private last = 0
  private passed = 0

  constructor(
    /** Milliseconds by which the phone's clock is ahead of the machine's. */
    private readonly ahead: number,
    private readonly run: (task: Task) => void,
  ) {}

  now = (): number => Date.now() + this.ahead + this.passed

  busy = (): boolean => this.soon.size > 0

  readonly globals = {
    setTimeout: (task: Task, delay = 0, ...given: unknown[]): number => this.start(bind(task, given), delay, null),
    setInterval: (task: Task, delay = 0, ...given: unknown[]): number => this.start(bind(task, given), delay, delay),
    clearTimeout: (id: number): void => {
      this.clear(id)
    },
    clearInterval: (id: number): void => {
      this.clear(id)
    },
  }

  /** Lets time pass: due timers run in their order. */
  pass(milliseconds: number): void {
    this.passed += milliseconds
    const due = [...this.late].filter(([, { at }]) => at <= this.now()).sort(([, one], [, other]) => one.at - other.at)
    for (const [id, timer] of due) {
      if (timer.every === null) this.late.delete(id)
      else timer.at = this.now() + timer.every
      this.run(timer.task)
    }
  }

  stop(): void {
    for (const timer of this.soon.values()) clearTimeout(timer)
    this.soon.clear()
    this.late.clear()
  }

  private start(task: Task, delay: number, every: number | null): number {
    const id = ++this.last
    if (every !== null || delay > SOON) this.late.set(id, { task, at: this.now() + delay, every })
    else
      this.soon.set(
        id,
        setTimeout(() => {
          this.end(id, task)
        }, delay),
      )
    return id
  }

  private end(id: number, task: Task): void {
    this.soon.delete(id)
    this.run(task)
  }

  private clear(id: number): void {
    clearTimeout(this.soon.get(id))
    this.soon.delete(id)
    this.late.delete(id)
  }
}

function bind(task: (...given: unknown[]) => void, given: unknown[]): Task {
  return () => {
    task(...given)
  }
}
