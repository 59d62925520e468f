/** The JSON that a page carries for the script of an element in it. */
export function readData<T>(host: HTMLElement): T {
  return JSON.parse(host.querySelector('script[type="application/json"]')?.textContent ?? '{}');
}
