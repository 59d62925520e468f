/**
 * A JSON file of the site.
 * @throws when it can't be had
 */
export async function readJson<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
