import type { Kept } from '../kept-message.ts';

/** A storage whose content is kept elsewhere: reads come from here, changes are told as well. */
export class KeptStorage implements Storage {
  private readonly kept = new Map<string, string>();
  private readonly changed: (key: string, value: string | null) => void;

  /** @param changed called with every change; null for a key that is gone */
  constructor(changed: (key: string, value: string | null) => void) {
    this.changed = changed;
  }

  /** Takes over what is kept elsewhere. */
  become(kept: Kept): void {
    this.kept.clear();
    for (const [key, value] of Object.entries(kept)) this.kept.set(key, value);
  }

  get length(): number {
    return this.kept.size;
  }

  key(index: number): string | null {
    return [...this.kept.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.kept.set(key, String(value));
    this.changed(key, String(value));
  }

  removeItem(key: string): void {
    if (this.kept.delete(key)) this.changed(key, null);
  }

  clear(): void {
    for (const key of [...this.kept.keys()]) this.removeItem(key);
  }
}
