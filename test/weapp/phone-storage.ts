const KB = 1_024
const LARGEST_KEY = 1_024 * KB
const LARGEST_ALL = 10 * 1_024 * KB

/** What stays on a phone between two starts; WeChat keeps it as JSON. */
export class PhoneStorage {
  private readonly kept = new Map<string, string>()

  constructor(private readonly room = LARGEST_ALL) {}

  read(key: string): unknown {
    const text = this.kept.get(key)
    return text === undefined ? '' : (JSON.parse(text) as unknown)
  }

  write(key: string, value: unknown): void {
    const text = JSON.stringify(value)
    const others = this.bytes() - Buffer.byteLength(this.kept.get(key) ?? '')
    if (Buffer.byteLength(text) > LARGEST_KEY) throw new Error('setStorageSync:fail data exceeds the limit of a key')
    if (others + Buffer.byteLength(text) > this.room)
      throw new Error('setStorageSync:fail exceed storage max size 10Mb')
    this.kept.set(key, text)
  }

  remove(key: string): void {
    this.kept.delete(key)
  }

  keys(): string[] {
    return [...this.kept.keys()]
  }

  bytes(): number {
    return [...this.kept.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  }
}
