import type { FunctionChild } from './function-child'

/** Instances of one function that run at once; more events than these wait. */
const MOST_CHILDREN = 4

/** Lends out the instances of one function, one borrower each, and starts them on demand. */
export class FunctionPool {
  private readonly children = new Set<FunctionChild>()
  private readonly free: FunctionChild[] = []
  private readonly waiting: ((child: FunctionChild) => void)[] = []

  constructor(private readonly start: () => FunctionChild) {}

  async withChild<T>(work: (child: FunctionChild) => Promise<T>): Promise<T> {
    const child = await this.borrow()
    try {
      return await work(child)
    } finally {
      this.giveBack(child)
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.children].map((child) => child.stop()))
  }

  private async borrow(): Promise<FunctionChild> {
    for (let child = this.free.pop(); child !== undefined; child = this.free.pop()) {
      if (child.alive) return child
      this.children.delete(child)
    }
    if (this.children.size < MOST_CHILDREN) return this.add()
    return new Promise((resolve) => this.waiting.push(resolve))
  }

  private add(): FunctionChild {
    const child = this.start()
    this.children.add(child)
    return child
  }

  private giveBack(child: FunctionChild): void {
    if (!child.alive) this.children.delete(child)
    const next = this.waiting.shift()
    if (next !== undefined) next(child.alive ? child : this.add())
    else if (child.alive) this.free.push(child)
  }
}
