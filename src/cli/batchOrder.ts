/** 按文件顺序: hands rows over in the order of their names, each as soon as it and all before it are there. */
export class InOrder {
  private readonly waiting = new Map<string, string>();
  private next = 0;

  constructor(
    private readonly names: readonly string[],
    private readonly deliver: (name: string, row: string) => void,
  ) {}

  take(name: string, row: string): void {
    this.waiting.set(name, row);
    for (let due = this.names[this.next]; due !== undefined; due = this.names[this.next]) {
      const ready = this.waiting.get(due);
      if (ready === undefined) return;
      this.waiting.delete(due);
      this.next += 1;
      this.deliver(due, ready);
    }
  }
}
