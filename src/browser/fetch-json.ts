/** What a file of data of this site holds. Rejects where it can not be had. */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}
