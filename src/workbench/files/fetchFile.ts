/** Fetches a file of the development server; fails with a sentence that names it. */
export async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) throw new Error(`${address} could not be fetched${response ? ` (${response.status})` : ""}.`);
  return response;
}
