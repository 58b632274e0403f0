import { PlatformFailure } from '../platform-failure'
import type { FunctionChild } from './function-child'

/** Instances of one function that run at once; more events than these wait. */
const MOST_CHILDREN = 4

interface Waiter {
  resolve(child: FunctionChild): void
  reject(error: unknown): void
}

function closedFailure(): PlatformFailure {
  return new PlatformFailure('FUNCTIONS_EXECUTE_FAIL', 'the local CloudBase is closing')
}

/** Lends out the instances of one function, one borrower each, and starts them on demand. */
export class FunctionPool {
  private readonly children = new Set<FunctionChild>()
  private readonly free: FunctionChild[] = []
  private readonly waiting: Waiter[] = []
  private closed = false

  constructor(private readonly start: () => FunctionChild) {}

  async withChild<T>(work: (child: FunctionChild) => Promise<T>): Promise<T> {
    const child = await this.borrow()
    try {
      return await work(child)
    } finally {
      this.giveBack(child)
    }
  }

  /** Ends every instance; calls that wait for one fail, and none is started any more. */
  async close(): Promise<void> {
    this.closed = true
    for (const waiter of this.waiting.splice(0)) waiter.reject(closedFailure())
    await Promise.all([...this.children].map((child) => child.stop()))
  }

  private async borrow(): Promise<FunctionChild> {
    if (this.closed) throw closedFailure()
    for (let child = this.free.pop(); child !== undefined; child = this.free.pop()) {
      if (child.alive) return child
      this.children.delete(child)
    }
    if (this.children.size < MOST_CHILDREN) return this.add()
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }))
  }

  private add(): FunctionChild {
    const child = this.start()
    this.children.add(child)
    return child
  }

  private giveBack(child: FunctionChild): void {
    if (!child.alive) this.children.delete(child)
    else if (this.waiting.length === 0) this.free.push(child)
    else this.waiting.shift()?.resolve(child)
    while (this.waiting.length > 0 && this.children.size < MOST_CHILDREN) this.startFor(this.waiting.shift())
  }

  /** A start that fails is the failure of the call that waited for it, not of the one that made room. */
  private startFor(waiter: Waiter | undefined): void {
    try {
      waiter?.resolve(this.add())
    } catch (error) {
      waiter?.reject(error)
    }
  }
}
