/**
 * Lets in as much at a time as there is room for, first come first served: what
 * is read ahead waits here, so that memory does not grow with the input.
 * Something larger than the whole room is let in alone.
 */
export class Gate {
  #inside = 0;
  readonly #waiting: { readonly size: number; readonly enter: () => void }[] = [];

  constructor(private readonly room: number) {}

  async enter(size: number): Promise<void> {
    const entered = new Promise<void>((enter) => this.#waiting.push({ size, enter }));
    this.#letIn();
    await entered;
  }

  leave(size: number): void {
    this.#inside -= size;
    this.#letIn();
  }

  #letIn(): void {
    for (let next = this.#waiting[0]; next && this.#fits(next.size); next = this.#waiting[0]) {
      this.#waiting.shift();
      this.#inside += next.size;
      next.enter();
    }
  }

  #fits(size: number): boolean {
    return this.#inside === 0 || this.#inside + size <= this.room;
  }
}
